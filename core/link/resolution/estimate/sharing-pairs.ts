import type { PairComparer } from '../compare/compare-pair.ts';
import { seededNumbers } from '../random.ts';
import type { Column } from '../table/column-builder.ts';
import { doesFollow } from '../table/feature.ts';
import type { RecordTable } from '../table/record-table.ts';
import { Observations } from './observations.ts';
import type { Rarity } from './rarity.ts';

/** How many pairs are looked at for each feature that follows from another. */
const SHARING_PAIRS = 10_000;

/** For each feature that follows from another: pairs taken at random from those that have the same value in the other. */
export function observeSharingPairs(
  table: RecordTable,
  comparer: PairComparer,
  rarity: Rarity,
  seed: number,
): Map<number, Observations> {
  const found = new Map<number, Observations>();
  for (const [feature, parent] of comparer.parents.entries()) {
    if (parent < 0 || !doesFollow(table.columns[feature]!.feature)) continue;
    const observations = new Observations(comparer.featureCount);
    for (const [a, b] of sharingPairs(table.columns[parent]!, seededNumbers(seed))) {
      comparer.compare(a, b);
      observations.add(comparer, rarity);
    }
    found.set(feature, observations);
  }
  return found;
}

/** Pairs of records with the same value, each pair of the column as likely as any other. */
function* sharingPairs({ starts, cells, values }: Column, random: (bound: number) => number) {
  const ends = new Int32Array(values.length + 1);
  for (const value of cells) ends[value + 1]!++;
  for (let value = 0; value < values.length; value++) ends[value + 1]! += ends[value]!;
  const next = ends.slice();
  const holders = new Int32Array(cells.length);
  for (let record = 0; record + 1 < starts.length; record++)
    for (let cell = starts[record]!; cell < starts[record + 1]!; cell++) holders[next[cells[cell]!]!++] = record;
  // Up to each place: how many pairs the holders before it can make.
  const pairs = new Float64Array(holders.length + 1);
  for (let value = 0; value < values.length; value++)
    for (let at = ends[value]!; at < ends[value + 1]!; at++)
      pairs[at + 1] = pairs[at]! + ends[value + 1]! - ends[value]! - 1;
  const all = pairs.at(-1)!;
  if (all === 0) return;
  for (let drawn = 0; drawn < SHARING_PAIRS; drawn++) {
    const place = placeOf(pairs, random(all));
    const value = cells.length === 0 ? 0 : valueAt(ends, place);
    const other = ends[value]! + random(ends[value + 1]! - ends[value]!);
    const [a, b] = [holders[place]!, holders[other]!];
    if (a !== b) yield [Math.min(a, b), Math.max(a, b)] as const;
  }
}

/** The last place whose sum is not above the drawn number. */
function placeOf(sums: Float64Array, drawn: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! <= drawn) low = middle;
    else high = middle;
  }
  return low;
}

/** The value within whose holders a place lies. */
function valueAt(ends: Int32Array, place: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= place) low = middle;
    else high = middle;
  }
  return low;
}
