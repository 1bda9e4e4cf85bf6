import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { expect, test } from 'vitest';
import { testStore } from '../../testing/index.ts';
import { exposureExtent } from './0020-exposure-extent.ts';

test('what stood in the way before is looked into wherever a site is', async () => {
  const store = await testStore();
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: store.url }) }),
  });
  try {
    // The table as it was before.
    await sql`alter table hazard_exposure drop column extent`.execute(store.db);
    await sql`create index hazard_exposure_keys on hazard_exposure using gin (keys)`.execute(store.db);
    for (const [id, keys, vessels] of [
      ['sites', ['t1', 's/a'], 1],
      ['vessels', ['t1'], 1],
    ] as const) {
      await sql`insert into hazard_event
          (id, lane, hazard, caption, level, active, start_at, last_at, shapes, handling, version)
        values (${id}, 'actual', 'flood', 'Flood', 'severe', true, now(), now(), '[]', 'TLP:GREEN', 1)`.execute(
        store.db,
      );
      await sql`insert into hazard_exposure (event_id, rows, keys, vessel_rows, site_rows)
        values (${id}, '{}', ${keys}::text[], ${vessels}, ${keys.length - vessels})`.execute(store.db);
    }
    await exposureExtent.up(db);
    const { rows } = await sql`
      select event_id from hazard_exposure where extent && box '(20.1,60.1),(19.9,59.9)'`.execute(db);
    expect(rows).toEqual([{ event_id: 'sites' }]);
    const { rows: indexes } = await sql<{ indexname: string }>`
      select indexname from pg_indexes where tablename = 'hazard_exposure'`.execute(db);
    const names = indexes.map(({ indexname }) => indexname);
    expect(names).toContain('hazard_exposure_extent');
    expect(names).not.toContain('hazard_exposure_keys');
  } finally {
    await db.destroy();
    await store.close();
  }
});
