import type { Field } from '../tables/field.ts';
import type { Layout } from '../tables/layout.ts';

/** What of a layout matters for writing it, worked out once. */
interface EncodePlan {
  /** Second readings of some bits come first: fields that read the same bits are written over them. */
  readonly ordered: readonly Field[];
  readonly alternatives: readonly Field[];
  /** Fields of parts that are sent only when needed. */
  readonly optional: readonly Field[];
  readonly data: Field | undefined;
}

const plans = new Map<Layout, EncodePlan>();

/** The plan of a layout. */
export function planOf(layout: Layout): EncodePlan {
  const known = plans.get(layout);
  if (known) return known;
  const { fields } = layout;
  const alternatives = fields.filter(({ alternative }) => alternative);
  const plan: EncodePlan = {
    ordered: [...alternatives, ...fields.filter(({ alternative }) => !alternative)],
    alternatives,
    optional: fields.filter(({ optional }) => optional !== undefined),
    data: fields.find(({ kind }) => kind === 'data'),
  };
  plans.set(layout, plan);
  return plan;
}
