import { expect, test } from 'vitest';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { testStore } from '../../testing/index.ts';
import { hazardsAtOnce } from './0014-hazards-at-once.ts';

test('what stood in the way row by row stands as one, in the order in which it is shown', async () => {
  const store = await testStore();
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: store.url }) }),
  });
  try {
    // The table as it was before.
    await sql`drop index hazard_event_kind`.execute(store.db);
    await sql`drop table hazard_exposure`.execute(store.db);
    await sql`create table hazard_exposure (
      event_id text not null references hazard_event on delete cascade, kind text not null, key text not null,
      caption text not null, site_kind text, lon double precision, lat double precision, distance_km real,
      inside boolean not null, after_hours real, chain jsonb not null default '[]', text text not null,
      primary key (event_id, kind, key))`.execute(store.db);
    await sql`create index hazard_exposure_key on hazard_exposure (key)`.execute(store.db);
    await sql`insert into hazard_event
        (id, lane, hazard, caption, level, active, start_at, last_at, shapes, handling, version)
      values ('e', 'actual', 'flood', 'Flood', 'severe', true, now(), now(), '[]', 'TLP:GREEN', 1)`.execute(store.db);
    await sql`insert into hazard_exposure (event_id, kind, key, caption, distance_km, inside, after_hours, chain, text)
      values ('e', 'cascade', 's/pump', 'Pump', null, false, 6, '[{"key": "s/station", "caption": "Station"}]', 'fails'),
        ('e', 'site', 's/far', 'Far', 1.5, false, null, '[]', 'far'),
        ('e', 'site', 's/station', 'Station', 0, true, null, '[]', 'in it')`.execute(store.db);
    await hazardsAtOnce.up(db);
    const kept = await store.db.selectFrom('hazard_exposure').selectAll().execute();
    expect(kept).toMatchObject([
      {
        event_id: 'e',
        rows: [
          { kind: 'site', key: 's/station', inside: true, afterHours: null, chain: [] },
          { kind: 'site', key: 's/far', distanceKm: 1.5, inside: false },
          { kind: 'cascade', key: 's/pump', afterHours: 6, chain: [{ key: 's/station', caption: 'Station' }] },
        ],
        site_keys: expect.arrayContaining(['s/station', 's/far']) as string[],
        keys: expect.arrayContaining(['s/pump', 's/station', 's/far']) as string[],
      },
    ]);
  } finally {
    await db.destroy();
    await store.close();
  }
});
