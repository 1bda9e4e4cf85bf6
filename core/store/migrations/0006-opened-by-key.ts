import { type Kysely, sql } from 'kysely';

/** Entities opened lately are kept by feed and id, as everything else about them. */
export const openedByKey = {
  async up(db: Kysely<unknown>): Promise<void> {
    const key = sql`select e.dataset || '/' || e.entry_id as key, e.entry_id
      from (select entry_id, min(dataset) as dataset from list_entry group by entry_id) e`;
    // Who was opened by its key as well was opened once.
    await sql`delete from opened o using (${key}) e where e.entry_id = o.entity_id
      and exists (select from opened k where k.account = o.account and k.entity_id = e.key)`.execute(db);
    await sql`update opened set entity_id = e.key from (${key}) e where e.entry_id = opened.entity_id`.execute(db);
  },
};
