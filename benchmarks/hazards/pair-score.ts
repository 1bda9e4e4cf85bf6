import type { KnownReport } from './known-report.ts';

export interface PairScore {
  readonly precision: number;
  readonly recall: number;
  readonly pairs: number;
}

/** Of the pairs that are put together, how many are one; of those that are one, how many are put together. */
export function pairScore(groups: readonly (readonly KnownReport[])[]): PairScore {
  let [right, found] = [0, 0];
  const sizes = new Map<string, number>();
  for (const group of groups)
    for (const [i, { trueEvent }] of group.entries()) {
      sizes.set(trueEvent, (sizes.get(trueEvent) ?? 0) + 1);
      for (let j = 0; j < i; j++) {
        found++;
        if (group[j]!.trueEvent === trueEvent) right++;
      }
    }
  const pairs = [...sizes.values()].reduce((total, size) => total + (size * (size - 1)) / 2, 0);
  return { precision: right / found, recall: right / pairs, pairs };
}
