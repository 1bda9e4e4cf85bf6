import { type RawBuilder, sql } from 'kysely';

/** What the ids of consignments and of the parties of declarations begin with. */
export const CONSIGNMENT_ID = 'consignment-';
export const TRADER_ID = 'trader-';

/**
 * Where entities with these ids stand. Consignments are seen in declarations, by a view that costs the planner more than
 * most look-ups themselves do: it is asked only where an id may be one of them.
 */
export function entitiesWith(ids: Iterable<string>): RawBuilder<unknown> {
  return sql.table(hasAny(ids, CONSIGNMENT_ID) ? 'source_entity' : 'feed_entity');
}

/**
 * Joins rows `a (dataset, entity_id)` with the entities `e` of these ids. A view is looked up row by row: joined as a whole
 * PostgreSQL would work out every consignment that there is.
 */
export function joinedEntities(ids: Iterable<string>): RawBuilder<unknown> {
  return hasAny(ids, CONSIGNMENT_ID)
    ? sql`join lateral (select * from source_entity s
        where s.dataset = a.dataset and s.entity_id = a.entity_id offset 0) e on true`
    : sql`join feed_entity e on e.dataset = a.dataset and e.entity_id = a.entity_id`;
}

/**
 * Where links of entities with these ids stand, those from them and those to them: consignments are the sources of the
 * links that declarations say, their parties the targets. The views are for laterals with a bound of their own.
 */
export function edgesOfIds(ids: readonly string[]): {
  readonly from: RawBuilder<unknown>;
  readonly to: RawBuilder<unknown>;
} {
  return { from: edgesAt(hasAny(ids, CONSIGNMENT_ID)), to: edgesAt(hasAny(ids, TRADER_ID)) };
}

function edgesAt(isDeclared: boolean): RawBuilder<unknown> {
  return sql.table(isDeclared ? 'entity_edge' : 'feed_edge');
}

function hasAny(ids: Iterable<string>, beginning: string): boolean {
  for (const id of ids) if (id.startsWith(beginning)) return true;
  return false;
}
