import { sql } from 'kysely';
import type { AddressIndex, InterestGraph } from '@quintet/ownership';
import { addressKey } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';

/** Entities at one address that are counted; more are a mass all the same. */
const COUNTED_MAX = 10_000;

/** How many entities but persons, of all feeds, have each address of a party of the graph. */
export async function readAddresses(tx: Tx, graph: InterestGraph, id: string): Promise<AddressIndex> {
  const row = graph.rowOf(id);
  const keys = (row === undefined ? [] : (graph.party(row).addresses ?? [])).flatMap((text) => addressKey(text) ?? []);
  if (keys.length === 0) return new Map();
  const { rows } = await sql<{ value: string; count: number }>`
    select k.value, count(distinct coalesce(s.canonical_id, h.dataset || '/' || h.entity_id))::integer as count
    from unnest(${[...new Set(keys)]}::text[]) k (value)
    cross join lateral (
      select * from entity_selector o where o.value = k.value and o.type = 'address' limit ${COUNTED_MAX}) h
    join feed_entity e on e.dataset = h.dataset and e.entity_id = h.entity_id and e.schema <> 'Person'
    left join same_entity s on s.dataset = h.dataset and s.entity_id = h.entity_id
    group by 1`.execute(tx);
  return new Map(rows.map(({ value, count }) => [value, { count, rows: [] }]));
}
