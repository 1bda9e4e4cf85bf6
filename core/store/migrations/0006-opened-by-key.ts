import { type Kysely, sql } from 'kysely';

/** Entities opened lately are kept by feed and id, as everything else about them. */
export const openedByKey = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw(
        `update opened set entity_id = e.dataset || '/' || e.entry_id
         from (select entry_id, min(dataset) as dataset from list_entry group by entry_id) e
         where e.entry_id = opened.entity_id`,
      )
      .execute(db);
  },
};
