import type { Field } from './field.ts';

/** Some bits of a message that must lie in a range. */
export interface Condition {
  readonly start: number;
  readonly bits: number;
  readonly min: number;
  readonly max: number;
}

/** The layout of one message type, or of one of its variants. */
export interface Layout {
  readonly type: number;
  readonly title: string;
  /**
   * What tells it from the other layouts of its type, of which the first is taken whose fields with a `value` have it,
   * whose conditions hold and whose lengths fit.
   */
  readonly variant?: string;
  readonly when?: readonly Condition[];
  /** The lengths in bits that this layout alone reads; others are left to the next layout. */
  readonly lengths?: readonly [min: number, max: number];
  /** The shortest message that is read (AIS-catcher's minimum). */
  readonly bitsMin: number;
  /** The lengths of the standard; others are flagged. */
  readonly bitsStandard: readonly [min: number, max: number];
  /** Where the standard is: document and place. */
  readonly source: string;
  readonly fields: readonly Field[];
}

/** Keeps the exact type of a table, from which the type of its messages is inferred. */
export function layout<const L extends Layout>(table: L): L {
  return table;
}
