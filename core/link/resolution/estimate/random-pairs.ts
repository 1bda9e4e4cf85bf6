import type { PairComparer } from '../compare/compare-pair.ts';
import { seededNumbers } from '../random.ts';
import type { RecordTable } from '../table/record-table.ts';
import { Observations } from './observations.ts';
import type { Rarity } from './rarity.ts';

/** How many random pairs are looked at: enough to see what happens once in thirty thousand. */
export const RANDOM_PAIRS_MAX = 100_000;

/** All pairs that could be made: within one file each once, else each of the first with each of the second. */
export function countPairs({ ids, firstFile }: RecordTable): number {
  const second = ids.length - firstFile;
  return second > 0 ? firstFile * second : (ids.length * (ids.length - 1)) / 2;
}

/** Pairs taken at random from all; all of them, when they are few. */
export function observeRandomPairs(
  table: RecordTable,
  comparer: PairComparer,
  rarity: Rarity,
  seed: number,
): Observations {
  const observations = new Observations(comparer.featureCount);
  const observe = (a: number, b: number): void => {
    comparer.compare(a, b);
    observations.add(comparer, rarity);
  };
  const { firstFile } = table;
  const records = table.ids.length;
  const isLink = records > firstFile;
  if (countPairs(table) <= RANDOM_PAIRS_MAX) {
    for (let a = 0; a < (isLink ? firstFile : records); a++)
      for (let b = isLink ? firstFile : a + 1; b < records; b++) observe(a, b);
    return observations;
  }
  const random = seededNumbers(seed);
  while (observations.count < RANDOM_PAIRS_MAX) {
    const a = random(firstFile);
    const b = isLink ? firstFile + random(records - firstFile) : random(records);
    if (a !== b) observe(Math.min(a, b), Math.max(a, b));
  }
  return observations;
}
