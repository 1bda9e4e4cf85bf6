import type { RecordTable } from '../table/record-table.ts';
import type { DroppedBlocks } from './blocks.ts';
import type { KeyTable } from './key-table.ts';
import { hashPair, PairSet } from './pair-set.ts';
import { visitPairs } from './visit-pairs.ts';

/** So many candidate pairs are learned from. */
export const SAMPLE_PAIRS_MAX = 600_000;

/** Of a larger table the sample is drawn from candidates by two keys at most: enough to learn from, and quicker. */
const LARGE_TABLE_RECORDS = 50_000;
const KEYS_OF_SAMPLE_MAX = 2;

/** Candidate pairs, each once: all of them, or a share picked by a hash of the pair. */
export interface PairSample {
  /** `a * records + b`, ascending. */
  readonly pairs: Float64Array;
  /** Each pair stands for so many: 1 when all are here. */
  readonly pairWeight: number;
  /** False when candidates that need many keys combined were not looked at. */
  readonly isComplete: boolean;
  readonly dropped: DroppedBlocks;
}

/** Goes through all candidate pairs and keeps at most SAMPLE_PAIRS_MAX; deterministic. */
export function samplePairs(table: RecordTable, keys: KeyTable): PairSample {
  const records = table.ids.length;
  let bound = 2 ** 32;
  let set = new PairSet();
  const visit = (a: number, b: number): void => {
    const pair = a * records + b;
    if (bound < 2 ** 32 && hashPair(pair) >= bound) return;
    if (!set.add(pair) || set.size <= SAMPLE_PAIRS_MAX) return;
    bound /= 2;
    const fewer = new PairSet();
    for (const kept of set.values()) if (hashPair(kept) < bound) fewer.add(kept);
    set = fewer;
  };
  const isLarge = records > LARGE_TABLE_RECORDS;
  const dropped = isLarge ? visitPairs(table, keys, visit, KEYS_OF_SAMPLE_MAX) : visitPairs(table, keys, visit);
  return {
    pairs: Float64Array.from(set.values()).sort(),
    pairWeight: 2 ** 32 / bound,
    isComplete: bound === 2 ** 32 && !isLarge,
    dropped,
  };
}
