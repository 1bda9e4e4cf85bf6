import { listBlocks } from '../candidates/block-list.ts';
import type { DroppedBlocks } from '../candidates/blocks.ts';
import { CandidatePairs } from '../candidates/candidate-pairs.ts';
import { buildKeyTable } from '../candidates/key-table.ts';
import { samplePairs } from '../candidates/sample-pairs.ts';
import { UnionFind } from '../clusters/union-find.ts';
import { PairComparer } from '../compare/compare-pair.ts';
import type { ComparisonKind } from '../compare/levels.ts';
import type { Judgements } from '../judgement.ts';
import type { Feature } from '../table/feature.ts';
import type { RecordTable } from '../table/record-table.ts';
import { keepPairs } from '../score/kept-pairs.ts';
import { bitsOf, estimate } from './expectation-maximisation.ts';
import { Observations } from './observations.ts';
import { countPairs, observeRandomPairs } from './random-pairs.ts';
import { observeSharingPairs } from './sharing-pairs.ts';
import { Rarity } from './rarity.ts';
import { type Estimates, Weights } from './weights.ts';

/** What was learned from the records, and the pairs worth a look. */
export interface Learned {
  readonly comparer: PairComparer;
  readonly rarity: Rarity;
  readonly estimates: Estimates;
  readonly weights: Weights;
  /** `a * records + b`, ascending. */
  readonly pairs: Float64Array;
  readonly dropped: DroppedBlocks;
}

/** Pairs from here on count as one entity when the holders of values are counted anew. */
const SAME_ENTITY_BITS = Math.log2(9);

/**
 * Learns in two turns. First from candidate pairs, all or a sample of them. Then from those that may be the same, with
 * the holders of each value counted by entity: what was joined in the first turn is one holder.
 */
export function learn(table: RecordTable, judgements: Judgements, seed: number): Learned {
  const records = table.ids.length;
  const comparer = new PairComparer(table);
  const firstRarity = new Rarity(table.columns);
  const random = observeRandomPairs(table, comparer, firstRarity, seed);
  const sharing = observeSharingPairs(table, comparer, firstRarity, seed);
  const turn = (pairs: Float64Array, pairWeight: number, rarity: Rarity, households?: Estimates) => {
    const candidates = observePairs(pairs, records, comparer, rarity);
    const estimates = estimate({
      candidates,
      pairWeight,
      random,
      sharing,
      pairsInAll: countPairs(table),
      levelCounts: comparer.levelCounts,
      parents: comparer.parents,
      shared: comparer.levelCounts.map((_, at) => table.columns[at]?.feature.shared ?? 'never'),
      differentMax: comparer.levelCounts.map((_, at) => table.columns[at] && differentMaxOf(table.columns[at].feature)),
      chanceExact: table.columns.map((_, column) => 2 ** rarity.meanBits(column)),
      decided: decidedAmong(pairs, judgements),
      ...(households ? { households: householdsOf(households) } : {}),
    });
    return { estimates, weights: new Weights(estimates) };
  };
  const blocks = listBlocks(buildKeyTable(table));
  const candidatePairs = new CandidatePairs(table, blocks);
  const sample = samplePairs(candidatePairs);
  const first = turn(withDecided(sample.pairs, judgements), sample.pairWeight, firstRarity);
  const kept = withDecided(keepPairs(table, candidatePairs, comparer, first.weights, firstRarity), judgements);
  const rarity = new Rarity(table.columns, entitiesOf(kept, records, comparer, firstRarity, first.weights));
  const second = turn(kept, 1, rarity, first.estimates);
  return {
    comparer,
    rarity,
    estimates: second.estimates,
    weights: second.weights,
    pairs: kept,
    dropped: blocks.dropped,
  };
}

/** By far the most that records of one entity differ in: names have their spellings, and papers are renewed. */
const DIFFERENT_MAX: Partial<Record<ComparisonKind, number>> = { name: 0.15, date: 0.2, identifier: 0.5 };

function differentMaxOf({ kind, name }: Feature): number | undefined {
  return name === 'name' ? DIFFERENT_MAX.name : DIFFERENT_MAX[kind];
}

function householdsOf({ related, relatedPrior, toTheLetter }: Estimates) {
  return { related, relatedPrior, toTheLetter };
}

function observePairs(pairs: Float64Array, records: number, comparer: PairComparer, rarity: Rarity): Observations {
  const observations = new Observations(comparer.featureCount);
  for (const pair of pairs) {
    const a = Math.floor(pair / records);
    comparer.compare(a, pair % records);
    observations.add(comparer, rarity);
  }
  return observations;
}

function entitiesOf(
  pairs: Float64Array,
  records: number,
  comparer: PairComparer,
  rarity: Rarity,
  weights: Weights,
): Int32Array {
  const observations = observePairs(pairs, records, comparer, rarity);
  const sets = new UnionFind(records);
  for (const [number, pair] of pairs.entries())
    if (bitsOf(observations, number, weights) >= SAME_ENTITY_BITS)
      sets.join(Math.floor(pair / records), pair % records);
  return sets.all();
}

function withDecided(pairs: Float64Array, judgements: Judgements): Float64Array {
  if (judgements.size === 0) return pairs;
  return Float64Array.from(new Set([...pairs, ...judgements.keys()])).sort();
}

function decidedAmong(pairs: Float64Array, judgements: Judgements): Map<number, number> {
  const decided = new Map<number, number>();
  if (judgements.size === 0) return decided;
  for (const [number, pair] of pairs.entries()) {
    const same = judgements.get(pair);
    if (same !== undefined) decided.set(number, Number(same));
  }
  return decided;
}
