import type { CandidatePairs } from './candidate-pairs.ts';

/** So many candidate pairs are learned from. */
export const SAMPLE_PAIRS_MAX = 600_000;

/** Candidate pairs, each once: all of them, or a share picked by a hash of the pair. */
export interface PairSample {
  /** `a * records + b`, ascending. */
  readonly pairs: Float64Array;
  /** Each pair stands for so many: 1 when all are here. */
  readonly pairWeight: number;
}

/** Goes through all candidate pairs and keeps at most SAMPLE_PAIRS_MAX; deterministic. */
export function samplePairs(candidates: CandidatePairs): PairSample {
  const { records } = candidates;
  const kept = new Float64Array(SAMPLE_PAIRS_MAX);
  let count = 0;
  let bound = 2 ** 32;
  for (let a = 0; a < records; a++)
    for (const b of candidates.of(a)) {
      const pair = a * records + b;
      if (bound < 2 ** 32 && hashPair(pair) >= bound) continue;
      while (count === SAMPLE_PAIRS_MAX) {
        bound /= 2;
        count = keepBelow(kept, bound);
      }
      if (hashPair(pair) < bound) kept[count++] = pair;
    }
  return { pairs: kept.slice(0, count).sort(), pairWeight: 2 ** 32 / bound };
}

/** Moves the pairs with a hash below the bound to the front; gives how many they are. */
function keepBelow(pairs: Float64Array, bound: number): number {
  let count = 0;
  for (const pair of pairs) if (hashPair(pair) < bound) pairs[count++] = pair;
  return count;
}

/** 32 well mixed bits of a pair (murmur3's finaliser over both halves). */
function hashPair(pair: number): number {
  let hash = (pair >>> 0) ^ Math.imul(Math.floor(pair / 4_294_967_296), 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
