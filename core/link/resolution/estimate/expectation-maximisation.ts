import { EXACT, MISSING } from '../compare/levels.ts';
import type { Shared } from '../table/feature.ts';
import type { Observations } from './observations.ts';
import { chanceOfBits, type Estimates, Weights } from './weights.ts';

const ROUNDS_MAX = 60;
/** The estimation has settled when the number of pairs that are the same changes by less than this share. */
const SETTLED_SHARE = 1e-5;
/** Pairs with less evidence than this after the first rounds (a chance of 1 in a million) are not looked at again. */
const HOPELESS_BITS = -20;
const ROUNDS_WITH_ALL = 1;
/** Pairs that are thought to agree as START_AGREEMENT says before any was seen: no level is ever without a chance. */
const THOUGHT_PAIRS = 4;
const THOUGHT_RANDOM_PAIRS = 0.5;
/** Pairs of a household that are thought to hold no twins before any was seen. */
const THOUGHT_TWINLESS_PAIRS = 200;
/** P(the first level | same entity) at the start; the other levels share the rest, near ones more. */
const START_AGREEMENT = 0.85;
/** So many pairs are of one household at least, so that the class is never lost. */
const LEAST_RELATED = 0.01;
/** Before any pair was seen, a slip is as likely within a household as between a record and its copy. */
const NO_DIFFERENCE = { same: 0.5, related: 0.5 } as const;
/** Not more than this share of all pairs is ever taken to be the same: a prior beyond is a sign of a wrong turn. */
const PRIOR_MAX = 0.5;

/** The more pairs are thought to be as strangers are in what follows from something else, before any was seen. */
const THOUGHT_SHARING_PAIRS = 10;

export interface Evidence {
  /** Candidate pairs, each standing for `pairWeight` of them. */
  readonly candidates: Observations;
  readonly pairWeight: number;
  /** Pairs taken at random from all, candidates or not. */
  readonly random: Observations;
  /** For features that follow from another: random pairs that agree in that other, by feature. */
  readonly sharing: ReadonlyMap<number, Observations>;
  /** All pairs that could be made. */
  readonly pairsInAll: number;
  readonly levelCounts: readonly number[];
  readonly parents: readonly number[];
  /** What members of a household have in common, by feature. */
  readonly shared: readonly Shared[];
  /** More than this share of what is the same is never taken to differ, by feature; undefined where there is no bound. */
  readonly differentMax: readonly (number | undefined)[];
  /** P(first level | different entities), by feature, where it is known from the counts of the values. */
  readonly chanceExact: readonly (number | undefined)[];
  /** 1 same, 0 different, for pairs that a person has decided, by their number among the candidates. */
  readonly decided: ReadonlyMap<number, number>;
  /** What is known of households already, where the candidates hold too few of their pairs to learn it. */
  readonly households?: Pick<Estimates, 'related' | 'relatedPrior' | 'toTheLetter'>;
}

/**
 * Estimates m, u and the prior without labels by expectation maximisation (Fellegi & Sunter 1969; Winkler 1988).
 *
 * The likelihood is that of all pairs: those that are no candidates count as different. So u is anchored to pairs taken
 * at random (less what among them seems to be the same), the prior is the number of candidates that seem the same over
 * all pairs, and the classes cannot trade places. Decisions of people enter as pairs whose class is known.
 *
 * A third class takes the pairs that are different yet no strangers: members of a household share their family name and
 * address, and agree in all else as strangers do. Without it two siblings would pass for one person. They share it to the
 * letter, where a copy has its slips: that is counted once for all, since slips come together in the same copy.
 * Deterministic: no random start.
 */
export function estimate(evidence: Evidence): Estimates {
  const { candidates, random, pairsInAll, decided } = evidence;
  let looked: Looked = {
    candidates: allOf(candidates),
    ofStrangers: new Map([random, ...evidence.sharing.values()].map((pairs) => [pairs, allOf(pairs)])),
  };
  let estimates = start(evidence);
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const next = improve(evidence, looked, estimates);
    const change = Math.abs(next.prior - estimates.prior) * pairsInAll;
    const settled = round > ROUNDS_WITH_ALL && change <= SETTLED_SHARE * estimates.prior * pairsInAll;
    estimates = next;
    if (settled) break;
    if (round !== ROUNDS_WITH_ALL) continue;
    const weights = new Weights(estimates);
    const hopeful = (pairs: Observations) => (pair: number) => {
      const { same, related } = evidenceOf(pairs, pair, weights);
      return Math.max(same, related + Math.log2(estimates.relatedPrior)) >= HOPELESS_BITS;
    };
    looked = {
      candidates: looked.candidates.filter((pair) => decided.has(pair) || hopeful(candidates)(pair)),
      ofStrangers: new Map(looked.ofStrangers.entries().map(([pairs, own]) => [pairs, own.filter(hopeful(pairs))])),
    };
  }
  return estimates;
}

/** The pairs that are still looked at. */
interface Looked {
  readonly candidates: Int32Array;
  /** Of the pairs that are nearly all of strangers: the random ones, and those that share something. */
  readonly ofStrangers: ReadonlyMap<Observations, Int32Array>;
}

function allOf({ count }: Observations): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => i);
}

function start(evidence: Evidence): Estimates {
  const { levelCounts, random, pairsInAll, candidates, pairWeight, shared } = evidence;
  const likely = Math.min(candidates.count * pairWeight, Math.sqrt(pairsInAll) / 2);
  const prior = Math.min(PRIOR_MAX, Math.max(1, likely) / pairsInAll);
  const agreement = thought(evidence).map((chances, feature) => normalised(chances, levelCounts[feature]!));
  return {
    levelCounts,
    m: agreement,
    u: strangers(evidence, levelSums(random, evidence), (pairs) => levelSums(pairs, evidence)),
    prior,
    related: agreement.map((chances, feature) => (shared[feature] === 'mostly' ? chances : undefined)),
    relatedPrior: prior,
    sharedMostly: shared.map((one) => one === 'mostly'),
    toTheLetter: NO_DIFFERENCE,
    ...evidence.households,
  };
}

/** What is thought of agreement before any pair was seen, in pairs. */
function thought({ levelCounts, parents }: Evidence): Float64Array[] {
  return levelCounts.map((levels, feature) => {
    const once = startingAgreement(levels).map((chance) => chance * THOUGHT_PAIRS);
    return parents[feature]! < 0 ? once : Float64Array.from([...once, ...once]);
  });
}

/**
 * What is shared seldom (twins have one birth date) is thought to be as among strangers before any pair was seen, and by
 * many: else a few copies with another given name would pass for a household of nothing but twins.
 */
function thoughtOfHouseholds(evidence: Evidence, { u }: Estimates): Float64Array[] {
  return thought(evidence).map((chances, feature) =>
    evidence.shared[feature] === 'seldom' ? u[feature]!.map((chance) => chance * THOUGHT_TWINLESS_PAIRS) : chances,
  );
}

function startingAgreement(levels: number): Float64Array {
  const rest = 1 - START_AGREEMENT;
  const share = Float64Array.from({ length: levels }, (_, level) => (level === 0 ? 0 : 1 / level));
  const sum = share.reduce((total, one) => total + one, 0);
  return share.map((one, level) => (level === 0 ? START_AGREEMENT : (rest * one) / sum));
}

function improve(evidence: Evidence, looked: Looked, estimates: Estimates): Estimates {
  const { candidates, pairWeight, levelCounts, pairsInAll, random, decided, shared } = evidence;
  const weights = new Weights(estimates);
  const sums = { same: thought(evidence), related: thoughtOfHouseholds(evidence, estimates) };
  let [same, related] = [0, 0];
  const perfect = { same: THOUGHT_PAIRS / 2, related: THOUGHT_PAIRS / 2 };
  for (const pair of looked.candidates) {
    const bits = evidenceOf(candidates, pair, weights);
    const chance = (decided.get(pair) ?? chanceOfBits(bits.same + bits.penalty)) * pairWeight;
    const relatedChance = (pairWeight - chance) * relatedShare(bits, estimates);
    same += chance;
    related += relatedChance;
    if (!bits.hasSlip) {
      perfect.same += chance;
      perfect.related += relatedChance;
    }
    addLevels(sums.same, candidates, pair, chance);
    addLevels(sums.related, candidates, pair, relatedChance);
  }
  const chances = (sum: Float64Array, feature: number) => normalised(sum, levelCounts[feature]!);
  /** Among pairs taken at random are some that are no strangers: what they are is taken out. */
  const ofStrangers = (pairs: Observations): Float64Array[] => {
    const rest = levelSums(pairs, evidence);
    for (const pair of looked.ofStrangers.get(pairs)!) {
      const bits = evidenceOf(pairs, pair, weights);
      const chance = chanceOfBits(bits.same + bits.penalty);
      addLevels(rest, pairs, pair, -chance - (1 - chance) * relatedShare(bits, estimates));
    }
    return rest;
  };
  const u = strangers(evidence, ofStrangers(random), ofStrangers);
  return {
    levelCounts,
    m: sums.same.map((sum, feature) =>
      notTooDifferent(chances(sum, feature), levelCounts[feature]!, evidence.differentMax[feature]),
    ),
    u,
    prior: Math.min(PRIOR_MAX, Math.max(0.5, same) / pairsInAll),
    related: sums.related.map((sum, feature) => {
      if (shared[feature] === 'never') return undefined;
      const learned = chances(sum, feature);
      // Of one household and of one given name: no twins, and as strangers.
      if (shared[feature] === 'seldom') learned.set(u[feature]!.subarray(levelCounts[feature]), levelCounts[feature]);
      return learned;
    }),
    relatedPrior: Math.min(PRIOR_MAX, Math.max(LEAST_RELATED, related) / pairsInAll),
    sharedMostly: estimates.sharedMostly,
    ...evidence.households,
    toTheLetter: {
      same: perfect.same / (same + THOUGHT_PAIRS),
      related: evidence.households?.toTheLetter.related ?? perfect.related / (related + THOUGHT_PAIRS),
    },
  };
}

/** The evidence of a pair in bits: for being the same, for one household, and what the latter takes from the former. */
interface PairEvidence {
  readonly same: number;
  readonly related: number;
  readonly hasSlip: boolean;
  readonly penalty: number;
}

function evidenceOf(pairs: Observations, pair: number, weights: Weights): PairEvidence {
  let same = weights.priorBits;
  let related = 0;
  let hasSlip = false;
  for (let feature = 0; feature < pairs.featureCount; feature++) {
    const level = pairs.level(pair, feature);
    const rarity = pairs.rarity(pair, feature);
    same += weights.bits(feature, level, rarity);
    related += weights.relatedBits(feature, level, rarity);
    hasSlip ||= weights.isSlip(feature, level);
  }
  related += weights.slipBits(hasSlip);
  return { same, related, hasSlip, penalty: weights.relatedPenalty(related) };
}

/** P(one household | different entities). */
function relatedShare({ related, penalty }: PairEvidence, { relatedPrior }: Estimates): number {
  return relatedPrior * 2 ** (related + penalty);
}

/** The evidence of all features of an observed pair in bits, the prior included. */
export function bitsOf(pairs: Observations, pair: number, weights: Weights): number {
  const { same, penalty } = evidenceOf(pairs, pair, weights);
  return same + penalty;
}

function addLevels(sums: readonly Float64Array[], pairs: Observations, pair: number, amount: number): void {
  for (let feature = 0; feature < sums.length; feature++) {
    const level = pairs.level(pair, feature);
    if (level !== MISSING) sums[feature]![level]! += amount;
  }
}

const sumsOf = new WeakMap<Observations, readonly Float64Array[]>();

/** How many pairs have each level, by feature; a fresh copy, and counted once. */
function levelSums(pairs: Observations, evidence: Evidence): Float64Array[] {
  let sums = sumsOf.get(pairs);
  if (!sums) {
    sums = thought(evidence).map((levels) => new Float64Array(levels.length));
    for (let pair = 0; pair < pairs.count; pair++) addLevels(sums, pairs, pair, 1);
    sumsOf.set(pairs, sums);
  }
  return sums.map((sum) => sum.slice());
}

/**
 * P(level | different) from the counts of random pairs; that of equal values from how often each value stands in its
 * column. Where a feature follows from another, from pairs that share that other.
 */
function strangers(
  { levelCounts, chanceExact, sharing }: Evidence,
  random: readonly Float64Array[],
  countSharing: (pairs: Observations) => readonly Float64Array[],
): Float64Array[] {
  return levelCounts.map((levels, feature) => {
    const counts = random[feature]!;
    const all = counts.subarray(0, levels).map((count, level) => count + (counts[levels + level] ?? 0));
    const alone = normalised(
      all.map((count) => Math.max(0, count) + THOUGHT_RANDOM_PAIRS),
      levels,
    );
    const exact = chanceExact[feature];
    if (exact !== undefined) alone[EXACT] = exact;
    if (counts.length === levels) return alone;
    const pairs = sharing.get(feature);
    if (pairs === undefined) return Float64Array.from([...alone, ...alone]);
    const behind = countSharing(pairs)[feature]!.subarray(levels);
    const shrunk = alone.map((chance, level) => Math.max(0, behind[level]!) + chance * THOUGHT_SHARING_PAIRS);
    return Float64Array.from([...alone, ...normalised(shrunk, levels)]);
  });
}

/**
 * Holds the chance of the last level down, and gives the rest of it to the others as they share. Without that the class of
 * the same can take a wrong turn where few are: to those who have their country, birth place and post in common, and
 * neither name nor number.
 */
function notTooDifferent(m: Float64Array, levels: number, most: number | undefined): Float64Array {
  if (most === undefined) return m;
  const bounded = m.slice();
  for (let last = levels - 1; last < m.length; last += levels) {
    if (m[last]! <= most) continue;
    for (let level = last - levels + 1; level < last; level++) bounded[level]! *= (1 - most) / (1 - m[last]!);
    bounded[last] = most;
  }
  return bounded;
}

/** Each run of so many levels made to add up to 1. */
function normalised(sums: Float64Array, levels: number): Float64Array {
  const chances = new Float64Array(sums.length);
  for (let from = 0; from < sums.length; from += levels) {
    let total = 0;
    for (let level = from; level < from + levels; level++) total += sums[level]!;
    for (let level = from; level < from + levels; level++) chances[level] = sums[level]! / total;
  }
  return chances;
}
