import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { expect, test } from 'vitest';
import { testStore } from '../../testing/index.ts';
import { declaredOnce } from './0019-declared-once.ts';

const PROPERTIES = { mrn: ['M1'], declaredOn: ['2026-11-10'], importer: ['trader-a'], seller: ['trader-b'] };
const AGES = { declaredOn: { '2026-11-09': [2, 3] } };

test('consignments and their links, written beside declarations before, are seen in them', async () => {
  const store = await testStore();
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: store.url }) }),
  });
  const links = () =>
    store.db.selectFrom('entity_edge').select(['link_id', 'source_id', 'target_id']).orderBy('link_id').execute();
  const entities = () => store.db.selectFrom('source_entity').selectAll().orderBy('entity_id').execute();
  try {
    // The tables as they were before.
    for (const statement of [
      `drop view statement, source_entity, entity_edge`,
      `alter table feed_entity rename to source_entity`,
      `alter table feed_edge rename to entity_edge`,
      `drop index declaration_consignment`,
      `drop function consignment_id, said`,
      `alter table declaration add unique (dataset, mrn, item, version)`,
      `alter table declaration drop column importer_id, drop column seller_id, drop column first_edition, drop column ages`,
      `create view statement as select * from source_entity`,
    ])
      await sql.raw(statement).execute(store.db);
    await sql`insert into declaration (dataset, mrn, item, version, current, date, content_hash, row, received_at, handling)
      values ('d', 'M1', '', 1, false, '2026-11-09', 'h1', 2, now(), 'TLP:AMBER'),
        ('d', 'M1', '', 2, true, '2026-11-10', 'h2', 2, now(), 'TLP:AMBER')`.execute(store.db);
    await sql`insert into source_entity
        (dataset, entity_id, schema, caption, properties, ages, handling, nature, first_edition, hash)
      values ('d', 'consignment-M1', 'Consignment', 'Declaration M1', ${JSON.stringify(PROPERTIES)}::jsonb,
          ${JSON.stringify(AGES)}::jsonb, 'TLP:AMBER', 'fact', 2, 'h'),
        ('d', 'trader-a', 'Company', 'A', '{"name":["A"]}', null, 'TLP:AMBER', 'fact', 2, 'h'),
        ('other', 'consignment-M1', 'Consignment', 'Of a feed', '{"name":["Of a feed"]}', null, 'TLP:GREEN', 'fact', 1, 'h')`.execute(
      store.db,
    );
    await sql`insert into entity_edge (dataset, entity_id, link_id, schema, source_id, target_id, verb)
      values ('d', 'consignment-M1', 'consignment-M1.importer', 'Consignment', 'consignment-M1', 'trader-a', 'importer'),
        ('d', 'consignment-M1', 'consignment-M1.seller', 'Consignment', 'consignment-M1', 'trader-b', 'seller')`.execute(
      store.db,
    );
    const before = { entities: await entities(), links: await links() };
    await declaredOnce.up(db);
    const hashless = (rows: readonly { hash: string }[]) => rows.map((row) => ({ ...row, hash: '' }));
    const sorted = hashless(await entities()).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
    expect(sorted).toEqual(
      hashless(before.entities).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
    );
    expect(await links()).toEqual(before.links);
    expect(await store.db.selectFrom('feed_entity').select('caption').orderBy('caption').execute()).toEqual([
      { caption: 'A' },
      { caption: 'Of a feed' },
    ]);
    expect(await store.db.selectFrom('feed_edge').selectAll().execute()).toEqual([]);
  } finally {
    await db.destroy();
    await store.close();
  }
});
