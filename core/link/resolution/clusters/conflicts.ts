import { chanceOfBits } from '../estimate/weights.ts';
import type { Judgements } from '../judgement.ts';
import { bridgesOf } from './bridges.ts';
import type { Cluster } from './clusters.ts';

/**
 * What does not fit in a cluster, shown and never resolved: two records in it that a person judged to be different;
 * two whose own evidence says that they are different; one link that alone holds two parts together.
 */
export interface Conflict {
  readonly kind: 'judged-different' | 'contradiction' | 'bridge';
  /** The two records that it is about. */
  readonly a: string;
  readonly b: string;
  /** The whole cluster, by id. */
  readonly records: readonly string[];
}

export interface ConflictContext {
  readonly ids: readonly string[];
  /** The evidence of a pair by itself, in bits. */
  readonly bits: (a: number, b: number) => number;
  readonly judgements: Judgements;
  readonly differentBelow: number;
}

/** Two groups with more pairs between them are not held against each other: they are joined, and the conflict is shown. */
const PAIRS_WEIGHED_MAX = 400;

/**
 * Whether two groups of records may be one: not where each is more than one record and most of what is between them says
 * that they are different. One wrong link would make two families one person.
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

/** In a larger cluster not every pair is looked at for contradiction. */
const RECORDS_COMPARED_MAX = 100;

export function conflictsOf(cluster: Cluster, context: ConflictContext): Conflict[] {
  const { records, matches } = cluster;
  if (records.length < 3) return [];
  const named = (kind: Conflict['kind'], a: number, b: number): Conflict => ({
    kind,
    a: context.ids[a]!,
    b: context.ids[b]!,
    records: records.map((record) => context.ids[record]!),
  });
  const place = new Map(records.map((record, i) => [record, i]));
  const links = matches.map(({ a, b, bits }) => ({ a: place.get(a)!, b: place.get(b)!, bits }));
  const bridges = bridgesOf(records.length, links).map(({ a, b }) => named('bridge', records[a]!, records[b]!));
  return [...contradictions(records, context, named), ...bridges];
}

function contradictions(
  records: readonly number[],
  { ids, bits, judgements, differentBelow }: ConflictContext,
  named: (kind: Conflict['kind'], a: number, b: number) => Conflict,
): Conflict[] {
  const found: Conflict[] = [];
  for (const [i, a] of records.slice(0, RECORDS_COMPARED_MAX).entries())
    for (const b of records.slice(i + 1, RECORDS_COMPARED_MAX)) {
      const judged = judgements.get(a * ids.length + b);
      if (judged === false) found.push(named('judged-different', a, b));
      else if (judged === undefined && chanceOfBits(bits(a, b)) < differentBelow)
        found.push(named('contradiction', a, b));
    }
  return found;
}
