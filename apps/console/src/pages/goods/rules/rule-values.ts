import type { GoodsKind, GoodsRuleBody } from '@quintet/node/api';
import { isMessage, LOCALE, say } from '../../../messages/say.tsx';

type Value = GoodsRuleBody['parameters'][string];
type Parameter = GoodsKind['parameters'][number];

const NUMBER = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 4 });

/** A value as text: numbers as people write them, a choice in words, countries by their codes. */
export function valueText(value: Value): string {
  if (Array.isArray(value)) return value.join(' ');
  if (typeof value === 'number') return NUMBER.format(value);
  const key = `goods.choice.${value}`;
  return isMessage(key) ? say(key) : value;
}

/** Sentences of the node begin small, as parts of others; here they stand alone. */
export const asSentence = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

/** What a parameter may be, in words. */
export function rangeText({ type, min, max, choices }: Parameter): string {
  if (type === 'number') return say('goods.rule.rangeFromTo', { min: valueText(min ?? 0), max: valueText(max ?? 0) });
  return type === 'choice' ? (choices ?? []).map(valueText).join(', ') : say('goods.rule.rangeCountries');
}

export interface RuleChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const isSame = (one: Value, other: Value): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Of two lists only what is on one of them: `+ AT FR`, `− CH`. */
function listChange(before: readonly string[], after: readonly string[]): Pick<RuleChange, 'before' | 'after'> {
  const gone = before.filter((code) => !after.includes(code));
  const come = after.filter((code) => !before.includes(code));
  return { before: gone.map((code) => `− ${code}`).join(' '), after: come.map((code) => `+ ${code}`).join(' ') };
}

/** What differs between two versions of a rule, in the words that its kind has for its parameters. */
export function ruleChanges(
  before: GoodsRuleBody,
  after: GoodsRuleBody,
  { parameters }: GoodsKind,
): readonly RuleChange[] {
  const words = (
    [
      [say('goods.rule.form.title'), before.title, after.title],
      [say('goods.rule.form.owner'), before.owner, after.owner],
      [say('goods.rule.form.weight'), before.weight, after.weight],
      [say('goods.rule.form.validFrom'), before.validFrom, after.validFrom],
      [say('goods.rule.form.validUntil'), before.validUntil ?? '', after.validUntil ?? ''],
    ] as const
  )
    .filter(([, was, is]) => was !== is)
    .map(([name, was, is]) => ({ name, before: valueText(was), after: valueText(is) }));
  const values = parameters.flatMap(({ name, text, default: usual }): RuleChange[] => {
    const [was, is] = [before.parameters[name] ?? usual, after.parameters[name] ?? usual];
    if (isSame(was, is)) return [];
    const said =
      Array.isArray(was) && Array.isArray(is) ? listChange(was, is) : { before: valueText(was), after: valueText(is) };
    return [{ name: asSentence(text), ...said }];
  });
  return [...words, ...values];
}
