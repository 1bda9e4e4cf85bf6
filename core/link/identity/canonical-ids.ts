import type { EntityKey } from './entity-key.ts';

/** Entities that are one, and the judgements "same" that make them so. */
export interface Cluster {
  readonly members: readonly EntityKey[];
  /** Ids of the judgements, ascending. */
  readonly judgements: readonly number[];
}

/** @example canonicalId(1042) // 'Q-1042' */
export function canonicalId(judgement: number): string {
  return `Q-${judgement}`;
}

function judgementOf(id: string): number {
  return Number(id.slice('Q-'.length));
}

/**
 * The id of each cluster, given those that its members had before. It is named after its oldest judgement. When a
 * cluster falls apart, the part with that judgement keeps the id; when the judgement itself is gone, the part that hangs
 * together by the oldest one does. What joins takes the older of the two.
 */
export function canonicalIds(clusters: readonly Cluster[], before: ReadonlyMap<EntityKey, string>): string[] {
  const kept = clusters.map(() => Number.POSITIVE_INFINITY);
  for (const number of new Set([...before.values()].map(judgementOf))) {
    const heir = heirOf(number, clusters, before);
    if (heir >= 0) kept[heir] = Math.min(kept[heir]!, number);
  }
  return clusters.map(({ judgements }, i) => canonicalId(Math.min(kept[i]!, judgements[0]!)));
}

function heirOf(number: number, clusters: readonly Cluster[], before: ReadonlyMap<EntityKey, string>): number {
  const owner = clusters.findIndex(({ judgements }) => judgements.includes(number));
  if (owner >= 0) return owner;
  const bearing = clusters.flatMap(({ members, judgements }, i) =>
    members.some((member) => before.get(member) === canonicalId(number)) ? [{ i, oldest: judgements[0]! }] : [],
  );
  return bearing.toSorted((a, b) => a.oldest - b.oldest)[0]?.i ?? -1;
}
