import { sql } from 'kysely';
import { entityKey, type EntityRef, readEntityKey } from '../../../model/index.ts';
import type { Tx } from '../../../store/index.ts';

/** One entity of the graph: all that feeds say of it, under the key of the first of them. */
export interface GraphSubject {
  readonly key: string;
  /** The id under which its members are one; undefined for one member. */
  readonly canonicalId: string | undefined;
  /** By dataset, then by id. */
  readonly members: readonly EntityRef[];
}

/** The whole entities of those that are one with others, by the keys asked with; who is alone is left out. */
export async function readMerged(tx: Tx, keys: readonly string[]): Promise<ReadonlyMap<string, GraphSubject>> {
  const refs = keys.map(readEntityKey);
  const { rows } = await sql<{ n: number; canonical_id: string; dataset: string; id: string }>`
    select a.n::integer - 1 as n, s.canonical_id, m.dataset, m.entity_id as id
    from unnest(${refs.map(({ dataset }) => dataset)}::text[], ${refs.map(({ id }) => id)}::text[])
      with ordinality a (dataset, entity_id, n)
    join same_entity s on s.dataset = a.dataset and s.entity_id = a.entity_id
    join same_entity m on m.canonical_id = s.canonical_id`.execute(tx);
  return new Map(
    [...Map.groupBy(rows, ({ n }) => n)].map(([n, found]) => [keys[n]!, subjectOf(found[0]!.canonical_id, found)]),
  );
}

/** The entities that are one under each canonical id. */
export async function readCanonical(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, GraphSubject>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ canonical_id: string; dataset: string; id: string }>`
    select canonical_id, dataset, entity_id as id from same_entity
    where canonical_id = any(${[...new Set(ids)]}::text[])`.execute(tx);
  return new Map([...Map.groupBy(rows, (row) => row.canonical_id)].map(([id, found]) => [id, subjectOf(id, found)]));
}

function subjectOf(canonicalId: string, rows: readonly EntityRef[]): GraphSubject {
  const members = rows.map(({ dataset, id }) => ({ dataset, id })).sort(byDatasetThenId);
  return { key: entityKey(members[0]!), canonicalId, members };
}

function byDatasetThenId(a: EntityRef, b: EntityRef): number {
  if (a.dataset !== b.dataset) return a.dataset < b.dataset ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
