import type { Declaration } from '@quintet/goods';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findEntities, readNeighbours, readPaths } from '../../link/network/index.ts';
import { linksOfEntity, selectorsOf } from '../../model/index.ts';
import { joinedEntities, type Store } from '../../store/index.ts';
import { testStore } from '../../testing/test-store.ts';
import { consignmentOf, DeclaredParties } from './consignment.ts';
import { deleteOldDeclarations } from './delete-old-declarations.ts';
import { declared, NOW, takeIn } from './test-goods.ts';

let store: Store;
beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => store.close());

const entityOf = async (id: string) =>
  await store.db.selectFrom('source_entity').where('entity_id', '=', id).selectAll().execute();

test.each<[string, Declaration]>([
  ['everything', declared({ mrn: 'WHOLE', item: '2' })],
  ['little', { mrn: 'LITTLE', date: '2026-11-10' }],
  ['small and large numbers', declared({ mrn: 'FIGURES', netKg: 0.000002, valueEur: 123_456_789_012_345_680 })],
  ['fractions', declared({ mrn: 'FRACTIONS', netKg: 0.1, valueEur: 1234.56 })],
  ['odd names', declared({ mrn: 'A"B\\C', container: 'x-1', transportDocument: 'A"B\\C' })],
])('the graph sees in a declaration what it says: %s', async (_, declaration) => {
  await takeIn(store, [declaration]);
  const said = consignmentOf(declaration, new DeclaredParties().of(declaration));
  const [row, ...others] = await entityOf(said.id);
  expect(others).toEqual([]);
  expect(row).toMatchObject({ schema: 'Consignment', caption: said.caption, nature: 'fact', gone_edition: null });
  expect(row?.properties).toEqual(said.properties);
  const edges = await store.db
    .selectFrom('entity_edge')
    .where('source_id', '=', said.id)
    .selectAll()
    .orderBy('link_id')
    .execute();
  expect(edges).toEqual(
    linksOfEntity(said).map(({ id, schema, from, to, verb }) => ({
      dataset: 'declarations',
      entity_id: said.id,
      link_id: id,
      schema,
      source_id: from,
      target_id: to,
      start_date: null,
      end_date: null,
      verb,
    })),
  );
  const selectors = await store.db
    .selectFrom('entity_selector')
    .where('entity_id', '=', said.id)
    .select(['type', 'value'])
    .execute();
  const inOrder = (all: readonly { type: string; value: string }[]) =>
    all.map(({ type, value }) => `${type} ${value}`).sort();
  expect(inOrder(selectors)).toEqual(inOrder(selectorsOf(said)));
});

test('one consignment is looked up by its number: not all are worked out for it', async () => {
  const ids = ['consignment-WHOLE-2'];
  const plan = await store.db.transaction().execute(async (tx) => {
    await sql`set local enable_seqscan = off`.execute(tx);
    const { rows } = await sql<Record<string, string>>`explain select e.properties
      from unnest(array['declarations'], ${ids}::text[]) a (dataset, entity_id) ${joinedEntities(ids)}`.execute(tx);
    return rows.map((row) => Object.values(row).join('')).join('\n');
  });
  expect(plan).toContain('declaration_consignment');
  expect(plan).not.toContain('Seq Scan on declaration');
});

test('since when each value is said is kept over corrections, and what each edition says is counted', async () => {
  const first = declared({ mrn: 'AGES' });
  await takeIn(store, [first]);
  const edition = async () =>
    await store.db
      .selectFrom('entity_edition')
      .selectAll()
      .orderBy('edition', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
  const before = await edition();
  await takeIn(store, [{ ...first, netKg: 120 }, declared({ mrn: 'ANOTHER' })]);
  const after = await edition();
  // Twelve values of each consignment, three of the importer, two of the seller.
  expect(after).toMatchObject({
    edition: before.edition + 1,
    entities: before.entities + 1,
    added: 1,
    changed: 1,
    statements: '29',
  });
  const said = await store.db
    .selectFrom('statement')
    .where('entity_id', '=', 'consignment-AGES')
    .where('property', 'in', ['netMassKg', 'hsCode'])
    .select(['property', 'value', 'first_edition', 'last_edition'])
    .orderBy('property')
    .orderBy('value')
    .execute();
  expect(said.map((row) => Object.values(row))).toEqual([
    ['hsCode', '85171300', before.edition, null],
    ['netMassKg', '100', before.edition, before.edition],
    ['netMassKg', '120', after.edition, null],
  ]);
});

test('consignments are found by their numbers, are neighbours of their parties, and lie on paths between these', async () => {
  const sold = declared({ mrn: 'WAY-7', importer: 'Sage Ltd', importerEori: 'MT000000777', container: 'MSKU1234565' });
  await takeIn(store, [sold]);
  await store.db.transaction().execute(async (tx) => {
    for (const text of ['WAY-7', 'MSKU1234565', 'consignment-WAY-7', 'declarations/consignment-WAY-7']) {
      const found = await findEntities(tx, text);
      expect(found.map(({ key }) => key)).toEqual(['declarations/consignment-WAY-7']);
      expect(found[0]).toMatchObject({ schema: 'Consignment', degree: 2 });
    }
    const seller = new DeclaredParties().of(sold).find(({ role }) => role === 'seller');
    const [importerKey, sellerKey] = ['declarations/trader-MT000000777', `declarations/${seller!.id}`];
    const near = await readNeighbours(tx, [importerKey]);
    expect(near.edges).toMatchObject([{ from: 'declarations/consignment-WAY-7', to: importerKey, nature: 'fact' }]);
    expect(near.nodes.map(({ schema }) => schema).sort()).toEqual(['Company', 'Consignment']);
    const ways = await readPaths(tx, importerKey, sellerKey);
    expect(JSON.stringify(ways?.paths[0])).toContain('declarations/consignment-WAY-7');
  });
});

test('what is too old to be kept goes out of the graph, with traders that nothing else names', async () => {
  await takeIn(store, [
    declared({
      mrn: 'OLD',
      date: '2001-02-03',
      importer: 'Gone Ltd',
      importerEori: 'MT000000001',
      seller: 'Stays Works',
    }),
    declared({ mrn: 'NEW', seller: 'Stays Works' }),
  ]);
  expect(await store.db.transaction().execute((tx) => deleteOldDeclarations(tx, NOW))).toBe(1);
  expect(await entityOf('consignment-OLD')).toEqual([]);
  expect(await entityOf('consignment-NEW')).toHaveLength(1);
  expect(await entityOf('trader-MT000000001')).toEqual([]);
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from feed_entity
    where caption = 'Stays Works'`.execute(store.db);
  expect(rows).toEqual([{ n: 1 }]);
  const selectors = await store.db
    .selectFrom('entity_selector')
    .where('entity_id', 'in', ['consignment-OLD', 'trader-MT000000001'])
    .selectAll()
    .execute();
  expect(selectors).toEqual([]);
});
