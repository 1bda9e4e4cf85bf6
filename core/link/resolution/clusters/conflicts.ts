import { chanceOfBits } from '../estimate/weights.ts';
import { bridgesOf } from './bridges.ts';
import type { Cluster, Clusters, Match } from './clusters.ts';

/** What does not fit together, shown and never resolved. */
export interface Conflict<Id = string> {
  /**
   * `judged-different`: two records of one cluster that a person judged to be different.
   * `contradiction`: two records of one cluster whose own evidence says that they are different.
   * `bridge`: one link that alone holds two parts of a cluster together, and that no person judged.
   * `kept-apart`: two records that match, of clusters that mostly contradict each other and were not joined.
   */
  readonly kind: 'judged-different' | 'contradiction' | 'bridge' | 'kept-apart';
  /** The two records that it is about. */
  readonly a: Id;
  readonly b: Id;
  /** All records that it throws doubt on: the whole cluster; of `kept-apart` both clusters. */
  readonly records: readonly Id[];
}

export interface ConflictContext {
  /** The evidence of a pair by itself, or what a person decided, in bits. */
  readonly bits: (a: number, b: number) => number;
  /** What a person decided about a pair, if anything. */
  readonly judged: (a: number, b: number) => boolean | undefined;
  readonly differentBelow: number;
}

/** Two groups with more pairs between them are not weighed: they are joined, and the conflict is shown. */
const PAIRS_WEIGHED_MAX = 400;

/**
 * Whether the evidence lets two groups of records be one: not where each is more than one record and most of what is
 * between them says that they are different. One wrong link would make two families one person.
 */
export function mayBeJoined(
  a: readonly number[],
  b: readonly number[],
  { bits, differentBelow }: Pick<ConflictContext, 'bits' | 'differentBelow'>,
): boolean {
  const pairs = a.length * b.length;
  if (a.length < 2 || b.length < 2 || pairs > PAIRS_WEIGHED_MAX) return true;
  let against = 0;
  for (const one of a) for (const other of b) if (chanceOfBits(bits(one, other)) < differentBelow) against++;
  return against * 2 <= pairs;
}

/** All conflicts within clusters, then those between them; records by their numbers. */
export function conflictsOf({ clusters, between }: Clusters, context: ConflictContext): Conflict<number>[] {
  return [...clusters.flatMap((cluster) => conflictsWithin(cluster, context)), ...keptApart(clusters, between)];
}

function conflictsWithin({ records, matches }: Cluster, context: ConflictContext): Conflict<number>[] {
  if (records.length < 3) return [];
  const place = new Map(records.map((record, i) => [record, i]));
  const links = matches.map(({ a, b, bits }) => ({ a: place.get(a)!, b: place.get(b)!, bits }));
  const bridges = bridgesOf(records.length, links)
    .map(({ a, b }): Conflict<number> => ({ kind: 'bridge', a: records[a]!, b: records[b]!, records }))
    // What a person decided was looked at.
    .filter(({ a, b }) => context.judged(a, b) === undefined);
  return [...contradictions(records, context), ...bridges];
}

/** In a larger cluster not every pair is looked at for contradiction. */
const RECORDS_COMPARED_MAX = 100;

function contradictions(
  records: readonly number[],
  { bits, judged, differentBelow }: ConflictContext,
): Conflict<number>[] {
  const found: Conflict<number>[] = [];
  for (const [i, a] of records.slice(0, RECORDS_COMPARED_MAX).entries())
    for (const b of records.slice(i + 1, RECORDS_COMPARED_MAX)) {
      const decision = judged(a, b);
      if (decision === false) found.push({ kind: 'judged-different', a, b, records });
      else if (decision === undefined && chanceOfBits(bits(a, b)) < differentBelow)
        found.push({ kind: 'contradiction', a, b, records });
    }
  return found;
}

function keptApart(clusters: readonly Cluster[], between: readonly Match[]): Conflict<number>[] {
  const clusterOf = new Map(clusters.flatMap(({ records }) => records.map((record) => [record, records])));
  return between.map(({ a, b }) => ({
    kind: 'kept-apart',
    a,
    b,
    records: [...(clusterOf.get(a) ?? [a]), ...(clusterOf.get(b) ?? [b])],
  }));
}
