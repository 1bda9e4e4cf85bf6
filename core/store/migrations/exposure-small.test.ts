import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { expect, test } from 'vitest';
import { testStore } from '../../testing/index.ts';
import { exposureSmall } from './0017-exposure-small.ts';

test('rows that were told stay, and their keys stand in their order', async () => {
  const store = await testStore();
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: store.url }) }),
  });
  const rows = {
    kind: ['vessel', 'site', 'site', 'cascade'],
    key: ['t1', 's/b', 's/c', 's/a'],
    text: ['near', 'in it', 'beside it', 'fails'],
  };
  const none = { kind: [], key: [], text: [] };
  try {
    // The table as it was before.
    await sql`alter table hazard_exposure drop column vessel_rows, drop column site_rows,
      add column site_keys text[] not null`.execute(store.db);
    for (const [id, some, keys] of [
      ['e', rows, ['s/a', 's/b', 's/c', 't1']],
      ['f', none, []],
    ] as const) {
      await sql`insert into hazard_event
          (id, lane, hazard, caption, level, active, start_at, last_at, shapes, handling, version)
        values (${id}, 'actual', 'flood', 'Flood', 'severe', true, now(), now(), '[]', 'TLP:GREEN', 1)`.execute(
        store.db,
      );
      await sql`insert into hazard_exposure (event_id, rows, site_keys, keys)
        values (${id}, ${JSON.stringify(some)}::json, '{}', ${keys}::text[])`.execute(store.db);
    }
    await exposureSmall.up(db);
    const kept = store.db
      .selectFrom('hazard_exposure')
      .select(['event_id', 'rows', 'keys', 'vessel_rows', 'site_rows']);
    expect(await kept.orderBy('event_id').execute()).toEqual([
      { event_id: 'e', rows, keys: ['t1', 's/b', 's/c', 's/a'], vessel_rows: 1, site_rows: 2 },
      { event_id: 'f', rows: none, keys: [], vessel_rows: 0, site_rows: 0 },
    ]);
  } finally {
    await db.destroy();
    await store.close();
  }
});
