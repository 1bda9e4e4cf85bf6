import type { CandidatePairs } from '../candidates/candidate-pairs.ts';
import type { PairComparer } from '../compare/compare-pair.ts';
import type { Rarity } from '../estimate/rarity.ts';
import type { Weights } from '../estimate/weights.ts';
import type { RecordTable } from '../table/record-table.ts';
import { PairFilter } from './pair-filter.ts';

/** Pairs below (a chance of about 1 in 1,000) are let go once the weights are known. */
const KEPT_BITS_MIN = -10;

/** The candidate pairs that may be the same by these weights: `a * records + b`, ascending. */
export function keepPairs(
  table: RecordTable,
  candidates: CandidatePairs,
  comparer: PairComparer,
  weights: Weights,
  rarity: Rarity,
): Float64Array {
  const { records } = candidates;
  const filter = new PairFilter(table.columns, comparer.prepared, weights, rarity, KEPT_BITS_MIN);
  const kept: number[] = [];
  for (let a = 0; a < records; a++) {
    filter.begin(a);
    for (const b of candidates.of(a)) {
      if (!filter.mayReach(b)) continue;
      comparer.compare(a, b);
      if (pairBits(comparer, weights, rarity) >= KEPT_BITS_MIN) kept.push(a * records + b);
    }
  }
  return Float64Array.from(kept).sort();
}

/** All evidence of the pair that was compared last, in bits, the prior included. */
export function pairBits(comparer: PairComparer, weights: Weights, rarity: Rarity): number {
  let bits = weights.priorBits;
  let related = 0;
  let hasSlip = false;
  for (let feature = 0; feature < comparer.featureCount; feature++) {
    const level = comparer.levels[feature]!;
    const rare = rarity.bits(comparer, feature);
    bits += weights.bits(feature, level, rare);
    related += weights.relatedBits(feature, level, rare);
    hasSlip ||= weights.isSlip(feature, level);
  }
  return bits + weights.relatedPenalty(related + weights.slipBits(hasSlip));
}
