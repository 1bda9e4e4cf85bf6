import { type RawBuilder, sql } from 'kysely';

/** What the ids of consignments and of the parties of declarations begin with. */
export const CONSIGNMENT_ID = 'consignment-';
export const TRADER_ID = 'trader-';

/**
 * Where entities with these ids stand. Consignments are seen in declarations, by a view that costs the planner more than
 * most look-ups themselves do: it is asked only where an id may be one of them.
 */
export function entitiesWith(ids: Iterable<string>): RawBuilder<unknown> {
  return sql.table(hasAny(ids, [CONSIGNMENT_ID]) ? 'source_entity' : 'feed_entity');
}

/** Where links from or to entities with these ids stand: as `entitiesWith`. */
export function edgesWith(ids: Iterable<string>): RawBuilder<unknown> {
  return sql.table(hasAny(ids, [CONSIGNMENT_ID, TRADER_ID]) ? 'entity_edge' : 'feed_edge');
}

function hasAny(ids: Iterable<string>, beginnings: readonly string[]): boolean {
  for (const id of ids) if (beginnings.some((beginning) => id.startsWith(beginning))) return true;
  return false;
}
