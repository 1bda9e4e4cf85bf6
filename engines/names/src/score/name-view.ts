import type { PartTable } from '../part/part-table.ts';

/**
 * A name as rows of a part table: `ids[offset … offset + count)` are its parts, then `count - 1` joined pairs, then
 * `count - 2` joined triples (−1 where joining makes no sense).
 */
export interface NameView {
  table: PartTable;
  ids: Int32Array;
  offset: number;
  count: number;
}

/** Number of ids that a name of so many parts takes. */
export function unitCount(parts: number): number {
  return parts + Math.max(0, parts - 1) + Math.max(0, parts - 2);
}

/** Length in parts of unit `unit` of a name of `count` parts: 1, 2 or 3. */
export function unitLength(unit: number, count: number): number {
  return unit < count ? 1 : unit < 2 * count - 1 ? 2 : 3;
}

/** First part of unit `unit` of a name of `count` parts. */
export function unitStart(unit: number, count: number): number {
  return unit < count ? unit : unit < 2 * count - 1 ? unit - count : unit - (2 * count - 1);
}
