import type { CrossrefChoices, StartCrossref } from '@quintet/node/api';

/** What the form holds as it is typed. */
export interface StartDraft {
  readonly left: string;
  /** Empty: within the left feed itself. */
  readonly right: string;
  readonly schema: string;
  readonly automaticFrom: string;
}

type Schema = CrossrefChoices[number]['schemas'][number];

/** What both feeds hold, with how many records there are of it in both. */
export function schemasFor(choices: CrossrefChoices, { left, right }: Pick<StartDraft, 'left' | 'right'>): Schema[] {
  const [own, others] = [left, right].map((name) => choices.find(({ dataset }) => dataset === name)?.schemas ?? []);
  if (right === '' || right === left) return own ?? [];
  return (own ?? []).flatMap((schema) => {
    const other = others?.find((each) => each.schema === schema.schema);
    return other === undefined ? [] : [{ ...schema, entities: schema.entities + other.entities }];
  });
}

/** A draft whose choices are all there: what does not fit any more gives way to the first that does. */
export function fitted(choices: CrossrefChoices, draft: StartDraft): StartDraft {
  const left = choices.some(({ dataset }) => dataset === draft.left) ? draft.left : (choices[0]?.dataset ?? '');
  const right = draft.right !== left && choices.some(({ dataset }) => dataset === draft.right) ? draft.right : '';
  const schemas = schemasFor(choices, { left, right });
  const schema = schemas.find((each) => each.schema === draft.schema) ?? schemas[0];
  return { ...draft, left, right, schema: schema?.schema ?? '' };
}

const PEOPLE = new Set(['Person', 'LegalEntity', 'Thing']);

/** Whether people are among what is compared: for them a bound needs the node's leave. */
export function holdsPeople(schema: string): boolean {
  return PEOPLE.has(schema);
}

/** The bound as a number; undefined when the field is empty, NaN when it is none between 0.5 and 1. */
export function boundOf(text: string): number | undefined {
  if (text.trim() === '') return undefined;
  const bound = Number(text.trim().replace(',', '.'));
  return bound >= 0.5 && bound <= 1 ? bound : Number.NaN;
}

/** What is sent, or undefined while something is wrong. */
export function startOf(draft: StartDraft, mayBound: boolean): StartCrossref | undefined {
  const bound = mayBound ? boundOf(draft.automaticFrom) : undefined;
  if (draft.left === '' || draft.schema === '' || Number.isNaN(bound)) return undefined;
  return {
    left: draft.left,
    schema: draft.schema,
    ...(draft.right === '' ? {} : { right: draft.right }),
    ...(bound === undefined ? {} : { automaticFrom: bound }),
  };
}
