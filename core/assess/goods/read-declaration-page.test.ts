import { afterAll, beforeAll, expect, test } from 'vitest';
import { takeInEntities } from '../../observe/intake/index.ts';
import type { Store } from '../../store/index.ts';
import { testStore } from '../../testing/test-store.ts';
import { readDeclarationPage } from './read-declaration-page.ts';
import { declared, takeIn } from './test-goods.ts';

let store: Store;
beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => store.close());

const pageOf = async (mrn: string, item = '') => {
  const { id } = await store.db
    .selectFrom('declaration')
    .where('mrn', '=', mrn)
    .where('item', '=', item)
    .where('current', '=', true)
    .select('id')
    .executeTakeFirstOrThrow();
  return await store.db.transaction().execute(async (tx) => await readDeclarationPage(tx, id));
};

test.each([
  ['Amber Works', 'AMBER WORKS'],
  ['Śliwa-Åberg O’Hara & Co. (Hub)', 'śliwa-åberg o’hara & co. (hub)'],
  ["L'Étoile d'Or/Nord", "L'ÉTOILE D'OR/NORD"],
  [
    'a\\b "q" http://example.org/x?y=1&z x@example.org -1.5e3 !:*',
    'A\\B "Q" HTTP://EXAMPLE.ORG/X?Y=1&Z X@EXAMPLE.ORG -1.5E3 !:*',
  ],
])('an entity of another feed that is called the same is told: %s', async (seller, caption) => {
  await takeIn(store, [declared({ mrn: `NAMED ${seller}`, seller })]);
  const namesake = { id: seller, schema: 'Company', caption, properties: { name: [caption] } };
  const other = { ...namesake, id: `${seller} 2`, caption: `${caption} 2`, properties: { name: [`${caption} 2`] } };
  await store.db.transaction().execute(async (tx) => {
    const how = { dataset: 'register', by: 'test', handling: 'TLP:GREEN', nature: 'fact', isPart: true } as const;
    await takeInEntities(tx, [[namesake, other]], how);
  });
  const { parties } = await pageOf(`NAMED ${seller}`);
  expect(parties.find(({ role }) => role === 'seller')?.known).toEqual([
    { key: `register/${seller}`, caption, schema: 'Company', by: 'name' },
  ]);
});

test('the items of a number and its versions stand on its page, and no others that begin alike', async () => {
  await takeIn(store, [
    declared({ mrn: 'M7', item: '1' }),
    declared({ mrn: 'M7', item: '2' }),
    declared({ mrn: 'M70', item: '1' }),
    declared({ mrn: 'M7-1' }),
  ]);
  await takeIn(store, [declared({ mrn: 'M7', item: '1', netKg: 90 })]);
  const { items, versions } = await pageOf('M7', '1');
  expect(items.map(({ mrn, item }) => [mrn, item])).toEqual([['M7', '2']]);
  expect(versions.map(({ version, net_kg }) => [version, net_kg])).toEqual([
    [2, 90],
    [1, 100],
  ]);
});
