import type { Entity } from '../../../model/index.ts';
import type { Tx } from '../../../store/index.ts';

const ROWS_AT_ONCE = 2000;

/** Whether anything was ever taken in from a feed of this name. */
export async function hasEntities(tx: Tx, dataset: string): Promise<boolean> {
  const edition = await tx
    .selectFrom('entity_edition')
    .where('dataset', '=', dataset)
    .select('edition')
    .limit(1)
    .executeTakeFirst();
  return edition !== undefined;
}

/** Everything that a feed says now, an entity at a time, in the order of their ids. */
export async function* entitiesOfFeed(tx: Tx, dataset: string): AsyncGenerator<Entity> {
  for (let after = ''; ; ) {
    const rows = await tx
      .selectFrom('source_entity')
      .where('dataset', '=', dataset)
      .where('gone_edition', 'is', null)
      .where('entity_id', '>', after)
      .select(['entity_id', 'schema', 'caption', 'properties'])
      .orderBy('entity_id')
      .limit(ROWS_AT_ONCE)
      .execute();
    for (const { entity_id, ...row } of rows) yield { id: entity_id, ...row };
    const last = rows.at(-1);
    if (!last || rows.length < ROWS_AT_ONCE) return;
    after = last.entity_id;
  }
}
