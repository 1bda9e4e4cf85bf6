import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { expect, test } from 'vitest';
import { testStore } from '../../testing/index.ts';
import { hazardsPlain } from './0016-hazards-plain.ts';

test('what stood in the way as rows stands as columns, in the same order', async () => {
  const store = await testStore();
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: store.url }) }),
  });
  const rows = [
    { kind: 'site', key: 's/b', caption: 'B', lon: 24.1, inside: true, afterHours: null, chain: [], text: 'in it' },
    {
      kind: 'cascade',
      key: 's/a',
      caption: 'A',
      lon: null,
      inside: false,
      afterHours: 6,
      chain: [{ key: 's/b' }],
      text: '',
    },
  ];
  try {
    // The table as it was before.
    await sql`alter table hazard_exposure drop column vessel_rows, drop column site_rows,
      add column site_keys text[] not null`.execute(store.db);
    for (const [id, some] of [
      ['e', rows],
      ['f', []],
    ] as const) {
      await sql`insert into hazard_event
          (id, lane, hazard, caption, level, active, start_at, last_at, shapes, handling, version)
        values (${id}, 'actual', 'flood', 'Flood', 'severe', true, now(), now(), '[]', 'TLP:GREEN', 1)`.execute(
        store.db,
      );
      await sql`insert into hazard_exposure (event_id, rows, site_keys, keys)
        values (${id}, ${JSON.stringify(some)}::json, '{}', '{}')`.execute(store.db);
    }
    await hazardsPlain.up(db);
    const kept = await store.db.selectFrom('hazard_exposure').select('rows').orderBy('event_id').execute();
    expect(kept[0]?.rows).toMatchObject({
      kind: ['site', 'cascade'],
      key: ['s/b', 's/a'],
      lon: [24.1, null],
      siteKind: [null, null],
      inside: [true, false],
      afterHours: [null, 6],
      chain: [[], [{ key: 's/b' }]],
    });
    expect(kept[1]?.rows).toMatchObject({ kind: [], key: [], text: [] });
  } finally {
    await db.destroy();
    await store.close();
  }
});
