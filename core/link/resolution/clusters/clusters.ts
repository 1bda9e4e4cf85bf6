import { UnionFind } from './union-find.ts';

/** Two records that match, by their numbers, with the evidence in bits. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly bits: number;
}

/** Records that are one entity, directly or through others. */
export interface Cluster {
  /** Record numbers, ascending; two or more. */
  readonly records: readonly number[];
  readonly matches: readonly Match[];
}

/** The connected components of the matches, by their first record. */
export function clustersOf(records: number, matches: readonly Match[]): Cluster[] {
  const sets = new UnionFind(records);
  for (const { a, b } of matches) sets.join(a, b);
  const found = new Map<number, { records: Set<number>; matches: Match[] }>();
  for (const match of matches) {
    const root = sets.find(match.a);
    let cluster = found.get(root);
    if (!cluster) {
      cluster = { records: new Set(), matches: [] };
      found.set(root, cluster);
    }
    cluster.records.add(match.a).add(match.b);
    cluster.matches.push(match);
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([, cluster]) => ({ records: [...cluster.records].sort((a, b) => a - b), matches: cluster.matches }));
}
