import { sql } from 'kysely';
import type { EntityRef } from '../../../model/index.ts';
import type { Tx } from '../../../store/index.ts';
import { asked } from './read-edges.ts';

/** A selector that an entity holds, and how many entities hold it in all. */
export interface HeldSelector {
  readonly type: string;
  readonly value: string;
  /** Members of one entity count once. */
  readonly degree: number;
}

/** Selectors of one entity that are read. */
const SELECTORS_MAX = 500;
/** Holders of one selector that are counted; more are as telling as so many. */
export const HOLDERS_COUNTED_MAX = 100_000;

/** The selectors of an entity, the rarest first. */
export async function readSelectorDegrees(tx: Tx, members: readonly EntityRef[]): Promise<HeldSelector[]> {
  if (members.length === 0) return [];
  const { rows } = await sql<HeldSelector>`
    with held as (
      select distinct s.type, s.value from ${asked(members)}
      join entity_selector s on s.dataset = a.dataset and s.entity_id = a.entity_id
      limit ${SELECTORS_MAX})
    select h.type, h.value, ${degreeOf(sql`h`)} as degree from held h order by 3, 1, 2`.execute(tx);
  return rows;
}

/** How many entities hold the selector of a row with `type` and `value`. */
export function degreeOf(row: ReturnType<typeof sql>) {
  return sql`(select count(distinct coalesce(e.canonical_id, o.dataset || '/' || o.entity_id))::integer
    from (select dataset, entity_id from entity_selector o
      where o.value = ${row}.value and o.type = ${row}.type limit ${HOLDERS_COUNTED_MAX}) o
    left join same_entity e on e.dataset = o.dataset and e.entity_id = o.entity_id)`;
}
