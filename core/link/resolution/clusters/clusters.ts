/** Two records that match, by their numbers, with the evidence in bits. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly bits: number;
  /** A person decided so. */
  readonly judged: boolean;
}

/** Records that are one entity, directly or through others. */
export interface Cluster {
  /** Record numbers, ascending; two or more. */
  readonly records: readonly number[];
  readonly matches: readonly Match[];
}

export interface Clusters {
  /** By their first record. */
  readonly clusters: readonly Cluster[];
  /** Matches between clusters that were kept apart. */
  readonly between: readonly Match[];
}

/**
 * What hangs together by matches, the strongest first; two groups are kept apart where they must not be joined. What a
 * person judged comes before all else and always joins: evidence never overrules it.
 */
export function clustersOf(
  matches: readonly Match[],
  mayJoin: (a: readonly number[], b: readonly number[]) => boolean,
): Clusters {
  const groupOf = new Map<number, number[]>();
  const groupWith = (record: number): number[] => groupOf.get(record) ?? [record];
  const between: Match[] = [];
  for (const match of matches.toSorted(strongestFirst)) {
    const [first, second] = [groupWith(match.a), groupWith(match.b)];
    if (first === second) continue;
    if (!match.judged && !mayJoin(first, second)) {
      between.push(match);
      continue;
    }
    const [larger, smaller] = first.length < second.length ? [second, first] : [first, second];
    larger.push(...smaller);
    for (const record of [match.a, match.b, ...smaller]) groupOf.set(record, larger);
  }
  const matchesOf = Map.groupBy(matches, ({ a, b }) => (groupWith(a) === groupWith(b) ? groupWith(a) : undefined));
  const clusters = [...new Set(groupOf.values())].map((records) => ({
    records: records.toSorted((a, b) => a - b),
    matches: matchesOf.get(records) ?? [],
  }));
  return {
    clusters: clusters.sort((one, other) => one.records[0]! - other.records[0]!),
    between: between.filter(({ a, b }) => groupWith(a) !== groupWith(b)),
  };
}

function strongestFirst(x: Match, y: Match): number {
  return Number(y.judged) - Number(x.judged) || y.bits - x.bits || x.a - y.a || x.b - y.b;
}
