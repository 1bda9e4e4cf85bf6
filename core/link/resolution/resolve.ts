import type { DroppedBlocks } from './candidates/blocks.ts';
import { type Cluster, clustersOf, type Match } from './clusters/clusters.ts';
import { type Conflict, conflictsOf, mayBeJoined } from './clusters/conflicts.ts';
import { doubtsOf } from './clusters/doubts.ts';
import { strongestChains } from './clusters/strongest-chains.ts';
import { learn, type Learned } from './estimate/learn.ts';
import type { Estimates } from './estimate/weights.ts';
import { chanceOfBits } from './estimate/weights.ts';
import { type Judgement, type Judgements, judgementsOf } from './judgement.ts';
import { BITS_MAX, type LedgerEntry, ledgerOf, rounded, sumOf } from './score/ledger.ts';
import { pairBits } from './score/kept-pairs.ts';
import type { RecordTable } from './table/record-table.ts';

export interface ResolveOptions {
  /** A pair is the same from this chance on; default `SAME_FROM`. */
  readonly sameFrom?: number;
  /** A pair is different below this chance; default 0.1. Between the two it is unsure. */
  readonly differentBelow?: number;
  /** Pairs below are not given; default 0.5. */
  readonly scoreMin?: number;
  /** Of what is drawn at random; default 1. The same records and seed give the same result. */
  readonly seed?: number;
  readonly judgements?: readonly Judgement[];
}

export type Outcome = 'same' | 'different' | 'unsure';

/** Two records and what is known of their being one entity. */
export interface ResolvedPair {
  /** Of one file: a < b as texts. Of two: a of the first, b of the second. */
  readonly a: string;
  readonly b: string;
  /** The chance that both are the same entity, 0..1, rounded to four decimals. */
  readonly score: number;
  /** By the score; yet what would be the same is unsure where a conflict throws doubt on it and no person judged it. */
  readonly outcome: Outcome;
  /** Adds up to the bits of which the score is the logistic. A doubt is the last line, and counts nothing. */
  readonly reasons: readonly LedgerEntry[];
}

export interface Resolution {
  /**
   * All pairs with a score of `scoreMin` or more, those that follow from others among them; by record, made as asked
   * for. What is `same` is in one cluster.
   */
  pairs(): Generator<ResolvedPair, void, undefined>;
  /** Records that are the same entity, by id; two or more each. */
  readonly clusters: readonly (readonly string[])[];
  readonly conflicts: readonly Conflict[];
  readonly dropped: DroppedBlocks;
  readonly estimates: Estimates;
}

/** Two records are the same from this chance on, unless something else is asked for. */
export const SAME_FROM = 0.9;

const DEFAULTS = {
  sameFrom: SAME_FROM,
  differentBelow: 0.1,
  scoreMin: 0.5,
  seed: 1,
  judgements: [] as readonly Judgement[],
};

/**
 * Finds which records are the same entity, without labels: candidates by rare keys, weights learned by expectation
 * maximisation (Fellegi & Sunter 1969), clusters by transitivity, and every score with an account that adds up to it.
 * Pure and deterministic.
 */
export function resolve(table: RecordTable, options: ResolveOptions = {}): Resolution {
  const settings = { ...DEFAULTS, ...options };
  const judgements = judgementsOf(table, settings.judgements);
  const learned = learn(table, judgements, settings.seed);
  const resolver = new Resolver(table, learned, judgements, settings);
  return {
    pairs: () => resolver.pairs(),
    clusters: resolver.clusters.map(({ records }) => records.map((record) => table.ids[record]!)),
    conflicts: resolver.conflicts.map((conflict) => named(conflict, table.ids)),
    dropped: learned.dropped,
    estimates: learned.estimates,
  };
}

function named({ kind, a, b, records }: Conflict<number>, ids: readonly string[]): Conflict {
  return { kind, a: ids[a]!, b: ids[b]!, records: records.map((record) => ids[record]!) };
}

/** A pair that is given: of its own evidence, or by a chain of others. */
interface Found {
  readonly a: number;
  readonly b: number;
  readonly bits: number;
  readonly through: readonly number[];
}

class Resolver {
  readonly clusters: readonly Cluster[];
  readonly conflicts: readonly Conflict<number>[];
  readonly #table: RecordTable;
  readonly #learned: Learned;
  readonly #judgements: Judgements;
  readonly #settings: Required<ResolveOptions>;
  readonly #direct: readonly Match[];
  readonly #doubt: (a: number, b: number) => string | undefined;

  constructor(table: RecordTable, learned: Learned, judgements: Judgements, settings: Required<ResolveOptions>) {
    this.#table = table;
    this.#learned = learned;
    this.#judgements = judgements;
    this.#settings = settings;
    this.#direct = this.#scored();
    const context = {
      bits: (a: number, b: number) => this.#bits(a, b),
      judged: (a: number, b: number) => this.#judged(a, b),
      differentBelow: settings.differentBelow,
    };
    const found = clustersOf(
      this.#direct.filter(({ bits }) => scoreOf(bits) >= settings.sameFrom),
      (a, b) => mayBeJoined(a, b, context),
    );
    this.clusters = found.clusters;
    this.conflicts = conflictsOf(found, context);
    this.#doubt = doubtsOf(this.conflicts, table.ids.length);
  }

  /** Pairs that are given on their own evidence. */
  #scored(): Match[] {
    const records = this.#table.ids.length;
    const matches: Match[] = [];
    for (const pair of this.#learned.pairs) {
      const a = Math.floor(pair / records);
      const b = pair % records;
      const bits = this.#bits(a, b);
      if (scoreOf(bits) >= this.#settings.scoreMin)
        matches.push({ a, b, bits, judged: this.#judged(a, b) !== undefined });
    }
    return matches;
  }

  /** What a person decided about a pair, if anything. */
  #judged(a: number, b: number): boolean | undefined {
    return this.#judgements.get(Math.min(a, b) * this.#table.ids.length + Math.max(a, b));
  }

  /** All that is known of a pair by itself, in bits: its evidence, or what a person decided. */
  #bits(a: number, b: number): number {
    const judged = this.#judged(a, b);
    if (judged !== undefined) return judged ? BITS_MAX : -BITS_MAX;
    const { comparer, weights, rarity } = this.#learned;
    comparer.compare(a, b);
    return pairBits(comparer, weights, rarity);
  }

  *pairs(): Generator<ResolvedPair, void, undefined> {
    for (const found of this.#found()) yield this.#resolved(found);
  }

  /** Direct pairs and those that follow, each once, by the first and then the second record. */
  #found(): Found[] {
    const direct = this.#direct;
    const inClusters = this.clusters.flatMap((cluster) => this.#chained(cluster));
    const records = this.#table.ids.length;
    const known = new Set(inClusters.map(({ a, b }) => a * records + b));
    const others = direct.filter(({ a, b }) => !known.has(a * records + b)).map((one) => ({ ...one, through: [] }));
    return [...inClusters, ...others].sort((x, y) => x.a - y.a || x.b - y.b);
  }

  #chained({ records, matches }: Cluster): Found[] {
    const place = new Map(records.map((record, i) => [record, i]));
    const links = matches.map(({ a, b, bits }) => ({ a: place.get(a)!, b: place.get(b)!, bits }));
    const own = new Map(links.map(({ a, b, bits }) => [a * records.length + b, bits]));
    const { firstFile, ids } = this.#table;
    const found: Found[] = [];
    for (const { a, b, bits, through } of strongestChains(records.length, links)) {
      const first = records[a]!;
      const second = records[b]!;
      // Of two files only pairs across them are asked for.
      if (ids.length > firstFile && first < firstFile === second < firstFile) continue;
      if (this.#judged(first, second) === false) continue;
      const direct = own.get(a * records.length + b);
      found.push({
        a: first,
        b: second,
        bits: direct ?? bits,
        through: direct === undefined ? through.map((member) => records[member]!) : [],
      });
    }
    return found;
  }

  #resolved({ a, b, bits, through }: Found): ResolvedPair {
    const { ids, columns, firstFile } = this.#table;
    const isLink = firstFile < ids.length;
    const [first, second] = !isLink && ids[b]! < ids[a]! ? [b, a] : [a, b];
    const { comparer, weights, rarity } = this.#learned;
    comparer.compare(first, second);
    const reasons = ledgerOf(comparer, columns, weights, rarity);
    const judged = this.#judged(a, b) !== undefined;
    const wanted = judged || through.length > 0 ? bits : undefined;
    if (wanted !== undefined)
      reasons.push({
        feature: judged ? 'judgement' : 'transitivity',
        text: judged
          ? 'A person decided so'
          : `Both are the same as ${through.map((record) => ids[record]).join(', ')}`,
        score: rounded(wanted - sumOf(reasons)),
      });
    const score = scoreOf(sumOf(reasons));
    const outcome = this.#outcome(score);
    const pair = { a: ids[first]!, b: ids[second]!, score, outcome, reasons };
    const doubt = outcome === 'same' && !judged ? this.#doubt(a, b) : undefined;
    if (doubt === undefined) return pair;
    return { ...pair, outcome: 'unsure', reasons: [...reasons, { feature: 'conflict', text: doubt, score: 0 }] };
  }

  #outcome(score: number): Outcome {
    const { sameFrom, differentBelow } = this.#settings;
    return score >= sameFrom ? 'same' : score < differentBelow ? 'different' : 'unsure';
  }
}

function scoreOf(bits: number): number {
  return rounded(chanceOfBits(bits));
}
