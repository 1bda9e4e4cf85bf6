import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';
import { type Cluster, canonicalIds } from './canonical-ids.ts';
import { columnsOf, type EntityKey, keyOf } from './entity-key.ts';
import { readStanding } from './read-standing.ts';
import type { StandingJudgements } from './standing-judgements.ts';

/**
 * Writes anew which entities are one, for the entities given and all that they are one with. To be given: both ends of
 * every judgement that came or went.
 */
export async function writeClusters(tx: Tx, keys: Iterable<EntityKey>): Promise<void> {
  const asked = new Set(keys);
  const standing = await readStanding(tx, asked);
  const clusters = clustersAmong(standing, asked);
  const touched = new Set([...asked, ...clusters.flatMap(({ members }) => members)]);
  const before = await readCanonicalIds(tx, touched);
  const ids = canonicalIds(clusters, before);
  const after = new Map(clusters.flatMap(({ members }, i) => members.map((member) => [member, ids[i]!] as const)));
  await remove(
    tx,
    [...before.keys()].filter((key) => !after.has(key)),
  );
  await write(tx, new Map([...after].filter(([key, id]) => before.get(key) !== id)));
}

/** Those of two or more. */
function clustersAmong(standing: StandingJudgements, keys: Iterable<EntityKey>): Cluster[] {
  const seen = new Set<EntityKey>();
  const clusters: Cluster[] = [];
  for (const key of keys) {
    if (seen.has(key)) continue;
    const members = standing.members(key);
    members.forEach((member) => seen.add(member));
    if (members.length > 1) clusters.push({ members, judgements: judgementsWithin(standing, members) });
  }
  return clusters;
}

function judgementsWithin(standing: StandingJudgements, members: readonly EntityKey[]): number[] {
  const ids = members.flatMap((member) => standing.tiedTo(member).map((other) => standing.of(member, other)!.id));
  return [...new Set(ids)].sort((a, b) => a - b);
}

export async function readCanonicalIds(tx: Tx, keys: Iterable<EntityKey>): Promise<Map<EntityKey, string>> {
  const { datasets, ids } = columnsOf(keys);
  const { rows } = await sql<{ dataset: string; entity_id: string; canonical_id: string }>`
    select s.* from unnest(${datasets}::text[], ${ids}::text[]) as asked (dataset, id)
    join same_entity s on s.dataset = asked.dataset and s.entity_id = asked.id`.execute(tx);
  return new Map(rows.map((row) => [keyOf(row.dataset, row.entity_id), row.canonical_id]));
}

async function remove(tx: Tx, keys: readonly EntityKey[]): Promise<void> {
  if (keys.length === 0) return;
  const { datasets, ids } = columnsOf(keys);
  await sql`delete from same_entity s using unnest(${datasets}::text[], ${ids}::text[]) as gone (dataset, id)
    where s.dataset = gone.dataset and s.entity_id = gone.id`.execute(tx);
}

async function write(tx: Tx, canonical: ReadonlyMap<EntityKey, string>): Promise<void> {
  if (canonical.size === 0) return;
  const { datasets, ids } = columnsOf(canonical.keys());
  await sql`insert into same_entity (dataset, entity_id, canonical_id)
    select * from unnest(${datasets}::text[], ${ids}::text[], ${[...canonical.values()]}::text[])
    on conflict (dataset, entity_id) do update set canonical_id = excluded.canonical_id`.execute(tx);
}
