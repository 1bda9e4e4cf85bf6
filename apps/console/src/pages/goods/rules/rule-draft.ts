import type { GoodsKind, GoodsRuleBody, GoodsRuleShape } from '@quintet/node/api';
import { isShipped } from './rule-rows.ts';

type Parameter = GoodsKind['parameters'][number];
type Value = GoodsRuleBody['parameters'][string];

/** A version as it is typed: numbers and codes stay text, so that `0.` and an empty field are not fought. */
export interface RuleDraft {
  readonly title: string;
  readonly owner: string;
  readonly weight: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** What a draft begins with: the version before, or a blank one. */
export type RuleBase = Omit<GoodsRuleBody, 'id' | 'kind'> & Pick<GoodsRuleShape, 'by'>;

/** Fields that are wrong: `title`, `weight`, … and `parameters.zFrom`. */
export type WrongField = Exclude<keyof RuleDraft, 'parameters'> | `parameters.${string}`;

const TITLE_LETTERS_MAX = 200;
const OWNER_LETTERS_MAX = 100;
/** As the node takes it. */
const COUNTRIES_MAX = 300;
const COUNTRY = /^[A-Z]{2}$/u;
const NUMBER = /^-?\d+([.,]\d*)?$/u;

const textOf = (value: Value): string => (Array.isArray(value) ? value.join(' ') : String(value));

/**
 * The draft that a new version begins with: the values of the one before, by the parameters that its kind has. Who answers
 * for what came with the node is not who answers for what is made of it: that must be named.
 */
export function draftOf(rule: RuleBase, kind: GoodsKind, today: string): RuleDraft {
  return {
    title: rule.title,
    owner: isShipped(rule) ? '' : rule.owner,
    weight: String(rule.weight),
    validFrom: today,
    validUntil: rule.validUntil !== undefined && rule.validUntil >= today ? rule.validUntil : '',
    parameters: Object.fromEntries(
      kind.parameters.map(({ name, default: usual }) => [name, textOf(rule.parameters[name] ?? usual)]),
    ),
  };
}

/** A number as typed, a decimal comma too; undefined when it is none or out of its bounds. */
function numberOf(text: string, min: number | undefined, max: number | undefined): number | undefined {
  const clean = text.trim();
  if (!NUMBER.test(clean)) return undefined;
  const number = Number(clean.replace(',', '.'));
  return number < (min ?? number) || number > (max ?? number) ? undefined : number;
}

function valueOf({ type, choices, min, max }: Parameter, text: string): Value | undefined {
  if (type === 'number') return numberOf(text, min, max);
  if (type === 'choice') return choices?.includes(text) === true ? text : undefined;
  const codes = [
    ...new Set(
      text
        .toUpperCase()
        .split(/[\s,;]+/u)
        .filter(Boolean),
    ),
  ];
  return codes.length <= COUNTRIES_MAX && codes.every((code) => COUNTRY.test(code)) ? codes : undefined;
}

const DAY = /^\d{4}-\d\d-\d\d$/u;

function wrongWords(draft: RuleDraft): WrongField[] {
  const { title, owner, weight, validFrom, validUntil } = draft;
  const wrong: WrongField[] = [];
  if (title.trim() === '' || title.trim().length > TITLE_LETTERS_MAX) wrong.push('title');
  if (owner.trim() === '' || owner.trim().length > OWNER_LETTERS_MAX) wrong.push('owner');
  if (numberOf(weight, 0, 1) === undefined) wrong.push('weight');
  if (!DAY.test(validFrom)) wrong.push('validFrom');
  if (validUntil !== '' && (!DAY.test(validUntil) || validUntil < validFrom)) wrong.push('validUntil');
  return wrong;
}

/** What is sent, or the fields that are wrong, by the bounds that the node tells for each parameter. */
export function bodyOf(
  draft: RuleDraft,
  id: string,
  { kind, parameters }: GoodsKind,
): { readonly body: GoodsRuleBody } | { readonly wrong: readonly WrongField[] } {
  const wrong = wrongWords(draft);
  const values: Record<string, Value> = {};
  for (const parameter of parameters) {
    const value = valueOf(parameter, draft.parameters[parameter.name] ?? '');
    if (value === undefined) wrong.push(`parameters.${parameter.name}`);
    else values[parameter.name] = value;
  }
  if (wrong.length > 0) return { wrong };
  return {
    body: {
      id,
      kind,
      title: draft.title.trim(),
      parameters: values,
      weight: numberOf(draft.weight, 0, 1) ?? 0,
      owner: draft.owner.trim(),
      validFrom: draft.validFrom,
      ...(draft.validUntil !== '' && { validUntil: draft.validUntil }),
    },
  };
}
