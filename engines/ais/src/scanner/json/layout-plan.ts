import type { Layout } from '../../tables/layout.ts';
import { type FieldPlan, planField } from './field-plan.ts';
import { type WordText, wordText } from './words.ts';

/** What is worked out once about a layout. */
export interface LayoutPlan {
  /** `{"type":1`. */
  readonly head: WordText;
  readonly fields: readonly FieldPlan[];
  readonly bitsMin: number;
  readonly standardMin: number;
  readonly standardMax: number;
}

const plans = new Map<Layout, LayoutPlan>();

/** The plan of a layout; it is made when it is first needed. */
export function planOf(layout: Layout): LayoutPlan {
  const known = plans.get(layout);
  if (known !== undefined) return known;
  const plan = planLayout(layout);
  plans.set(layout, plan);
  return plan;
}

function planLayout(layout: Layout): LayoutPlan {
  const written = layout.fields.filter(
    ({ kind, name }) => kind !== 'spare' && name !== 'type' && name !== 'name_extension',
  );
  return {
    head: wordText(`{"type":${layout.type}`),
    fields: written.map((field) => planField(field, layout.fields)),
    bitsMin: layout.bitsMin,
    standardMin: layout.bitsStandard[0],
    standardMax: layout.bitsStandard[1],
  };
}
