import type { DroppedBlocks } from '../candidates/blocks.ts';
import { hashPair, PairSet } from '../candidates/pair-set.ts';
import type { PairSample } from '../candidates/sample-pairs.ts';
import { visitPairs } from '../candidates/visit-pairs.ts';
import type { KeyTable } from '../candidates/key-table.ts';
import type { PairComparer } from '../compare/compare-pair.ts';
import type { Rarity } from '../estimate/rarity.ts';
import type { Weights } from '../estimate/weights.ts';
import type { RecordTable } from '../table/record-table.ts';
import { PairFilter } from './pair-filter.ts';

/** Pairs below (a chance of about 1 in 1,000) are let go once the weights are known. */
const KEPT_BITS_MIN = -10;

/** Candidate pairs, and the blocks that were too large to make any. */
export interface KeptPairs {
  /** `a * records + b`, ascending. */
  readonly pairs: Float64Array;
  readonly dropped: DroppedBlocks;
}

/** 64 MB. */
const REFUSED_PLACES = 2 ** 23;

/** The candidate pairs that may be the same by these weights. */
export function keepPairs(
  table: RecordTable,
  keys: KeyTable,
  sample: PairSample,
  comparer: PairComparer,
  weights: Weights,
  rarity: Rarity,
): KeptPairs {
  const records = table.ids.length;
  const filter = new PairFilter(table.columns, comparer.prepared, weights, rarity, KEPT_BITS_MIN);
  const reaches = (a: number, b: number): boolean => {
    if (!filter.mayReach(a, b)) return false;
    comparer.compare(a, b);
    return pairBits(comparer, weights, rarity) >= KEPT_BITS_MIN;
  };
  if (sample.isComplete) {
    const pairs = sample.pairs.filter((pair) => reaches(Math.floor(pair / records), pair % records));
    return { pairs, dropped: sample.dropped };
  }
  const kept = new PairSet();
  // Most pairs come again, and most are refused: those refused last are remembered, each place by the latest.
  const refused = new Float64Array(REFUSED_PLACES).fill(-1);
  const dropped = visitPairs(table, keys, (a, b) => {
    const pair = a * records + b;
    const place = hashPair(pair) & (REFUSED_PLACES - 1);
    if (refused[place] === pair || kept.has(pair)) return;
    if (reaches(a, b)) kept.add(pair);
    else refused[place] = pair;
  });
  return { pairs: Float64Array.from(kept.values()).sort(), dropped };
}

/** All evidence of the pair that was compared last, in bits, the prior included. */
export function pairBits(comparer: PairComparer, weights: Weights, rarity: Rarity): number {
  let bits = weights.priorBits;
  let related = 0;
  for (let feature = 0; feature < comparer.featureCount; feature++) {
    const level = comparer.levels[feature]!;
    const rare = rarity.bits(comparer, feature);
    bits += weights.bits(feature, level, rare);
    related += weights.relatedBits(feature, level, rare);
  }
  return bits + weights.relatedPenalty(related);
}
