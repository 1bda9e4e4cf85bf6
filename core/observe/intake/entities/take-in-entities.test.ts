import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Entity } from '../../../model/index.ts';
import type { Store } from '../../../store/index.ts';
import { testStore } from '../../../testing/index.ts';
import { entitiesOfFeed } from './read-statements.ts';
import { takeInEntities } from './take-in-entities.ts';

let store: Store;
beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => store.close());

const person = (id: string, properties: Entity['properties']): Entity => ({ id, schema: 'Person', properties });
let feeds = 0;

/** A feed of its own, and what it says edition by edition. */
function feed() {
  const dataset = `feed-${feeds++}`;
  const intake = { dataset, by: 'test', handling: 'TLP:GREEN', nature: 'fact' } as const;
  return {
    dataset,
    says: async (...batches: Entity[][]) =>
      await store.db.transaction().execute((tx) => takeInEntities(tx, batches, intake)),
    entities: async () =>
      await store.db.transaction().execute(async (tx) => await Array.fromAsync(entitiesOfFeed(tx, dataset))),
    statements: async (id: string) =>
      (
        await store.db
          .selectFrom('statement')
          .where('dataset', '=', dataset)
          .where('entity_id', '=', id)
          .select(['property', 'value', 'first_edition', 'last_edition'])
          .orderBy('property')
          .orderBy('value')
          .execute()
      ).map((row) => [row.property, row.value, row.first_edition, row.last_edition]),
    rows: async (table: 'entity_selector' | 'entity_edge') =>
      await store.db.selectFrom(table).where('dataset', '=', dataset).selectAll().execute(),
  };
}

test('each entity is kept with its selectors and links, and comes out as it went in', async () => {
  const register = feed();
  const entities = [
    person('a', { name: ['Sanne Ottevanger'], passportNumber: ['N 123-456'], unheardOf: ['x', 'y'] }),
    { id: 'f', schema: 'Company', properties: { name: ['Veshtari Trading'] } },
    {
      id: 'o',
      schema: 'Ownership',
      properties: { owner: ['a'], asset: ['f'], percentage: ['25'], startDate: ['2019'] },
    },
  ];
  expect(await register.says(entities)).toEqual({
    edition: 1,
    entities: 3,
    statements: 9,
    added: 3,
    changed: 0,
    removed: 0,
  });
  expect(await register.entities()).toMatchObject(entities);
  expect(await register.rows('entity_selector')).toMatchObject([{ type: 'passport', entity_id: 'a' }]);
  expect(await register.rows('entity_edge')).toMatchObject([
    { entity_id: 'o', schema: 'Ownership', source_id: 'a', target_id: 'f', start_date: '2019', end_date: null },
  ]);
});

test('the same again changes nothing', async () => {
  const register = feed();
  const entities = [person('a', { name: ['A', 'B'] }), person('b', { name: ['C'] })];
  await register.says(entities);
  const again = [person('b', { name: ['C'] }), person('a', { name: ['B', 'A'] })];
  expect(await register.says(again)).toMatchObject({ edition: 2, added: 0, changed: 0, removed: 0 });
});

test('each value keeps since when and until when it was said', async () => {
  const register = feed();
  await register.says([person('a', { name: ['Old', 'Both'] })]);
  await register.says([person('a', { name: ['Both', 'New'] })]);
  expect(await register.statements('a')).toEqual([
    ['name', 'Both', 1, null],
    ['name', 'New', 2, null],
    ['name', 'Old', 1, 1],
  ]);
  await register.says([person('a', { name: ['Both', 'New', 'Old'] })]);
  expect(await register.statements('a')).toEqual([
    ['name', 'Both', 1, null],
    ['name', 'New', 2, null],
    ['name', 'Old', 1, null],
  ]);
});

test('what is gone stays with its dates, without selectors and links, and may come back', async () => {
  const register = feed();
  const all = [person('a', { name: ['A'] }), person('b', { name: ['B'], passportNumber: ['P1234567'] })];
  await register.says(all);
  expect(await register.says([all[0]!])).toMatchObject({ removed: 1 });
  expect((await register.entities()).map(({ id }) => id)).toEqual(['a']);
  expect(await register.statements('b')).toEqual([
    ['name', 'B', 1, 1],
    ['passportNumber', 'P1234567', 1, 1],
  ]);
  expect(await register.rows('entity_selector')).toEqual([]);
  expect(await register.says(all)).toMatchObject({ added: 0, changed: 1, removed: 0 });
  expect(await register.rows('entity_selector')).toHaveLength(1);
});

test('an id on several lines is one entity with the values of all, in one batch or several', async () => {
  const register = feed();
  const lines = [
    person('a', { name: ['A'] }),
    person('a', { name: ['A'], alias: ['B'] }),
    person('a', { alias: ['C'] }),
  ];
  expect(await register.says(lines.slice(0, 2), lines.slice(2))).toMatchObject({
    entities: 1,
    statements: 3,
    added: 1,
  });
  expect(await register.entities()).toMatchObject([{ properties: { name: ['A'], alias: ['B', 'C'] } }]);
});

test('the same id from two feeds is two entities', async () => {
  const [one, other] = [feed(), feed()];
  await one.says([person('x', { name: ['One'] })]);
  await other.says([person('x', { name: ['Other'] })]);
  await one.says([person('x', { name: ['Another one'] })]);
  expect(await other.statements('x')).toEqual([['name', 'Other', 1, null]]);
});

test('what no database can hold costs no entity', async () => {
  const register = feed();
  await register.says([person('a', { name: ['A\u0000B', '\ud800'] })]);
  expect(await register.entities()).toMatchObject([{ properties: { name: ['AB', '\ufffd'] } }]);
});
