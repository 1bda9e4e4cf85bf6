import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { takeInEntities } from '../../observe/intake/index.ts';
import type { Store, Tx } from '../../store/index.ts';
import { testStore } from '../../testing/index.ts';
import { applyIdSpaces, idSpacesDue } from './apply-id-spaces.ts';
import { keyOf } from './entity-key.ts';
import { declareIdSpace, withdrawIdSpace } from './id-spaces.ts';
import { judge, withdraw } from './judge.ts';

let store: Store;
beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => store.close());
beforeEach(async () => {
  for (const table of ['judgement', 'same_entity', 'id_space', 'setting', 'feed_entity', 'entity_edition'] as const)
    await store.db.deleteFrom(table).execute();
});

const inTx = <T>(work: (tx: Tx) => Promise<T>) => store.db.transaction().execute(work);
const says = async (dataset: string, ...ids: string[]) =>
  await inTx((tx) =>
    takeInEntities(tx, [ids.map((id) => ({ id, schema: 'Company', properties: { name: [`Firm ${id}`] } }))], {
      dataset,
      by: 'test',
      handling: 'TLP:GREEN',
      nature: 'fact',
    }),
  );
const declare = async (...datasets: string[]) =>
  await inTx(async (tx) => {
    await withdrawIdSpace(tx, 'lei');
    await declareIdSpace(tx, { space: 'lei', datasets }, 'sue');
  });
const together = async () => {
  const rows = await store.db.selectFrom('same_entity').selectAll().execute();
  const byId = Object.groupBy(rows, ({ canonical_id }) => canonical_id);
  return Object.values(byId)
    .map((members) =>
      members!
        .map(({ dataset, entity_id }) => keyOf(dataset, entity_id))
        .sort()
        .join(' '),
    )
    .sort();
};
const judgements = async () => await store.db.selectFrom('judgement').orderBy('id').selectAll().execute();

test('equal ids of feeds in one space are the same, after each import', async () => {
  await says('one', 'x', 'y');
  await says('two', 'x', 'z');
  await says('three', 'x');
  expect(await idSpacesDue(store.db)).toEqual([]);
  await declare('one', 'two');
  expect((await idSpacesDue(store.db)).toSorted()).toEqual(['one', 'two']);
  await applyIdSpaces(store.db);
  expect(await together()).toEqual(['one/x two/x']);
  expect(await idSpacesDue(store.db)).toEqual([]);
  await says('two', 'x', 'y');
  expect(await idSpacesDue(store.db)).toEqual(['two']);
  await applyIdSpaces(store.db);
  expect(await together()).toEqual(['one/x two/x', 'one/y two/y']);
  await says('two', 'y');
  await applyIdSpaces(store.db);
  expect(await together()).toEqual(['one/x two/x', 'one/y two/y']);
  expect(await judgements()).toHaveLength(2);
});

test('what a person took apart stays apart at the next import', async () => {
  await says('one', 'x', 'y');
  await says('two', 'x', 'y');
  await inTx((tx) => judge(tx, { a: 'two/y', b: 'one/y', verdict: 'different', origin: 'person', by: 'ana' }));
  await declare('one', 'two');
  await applyIdSpaces(store.db);
  expect(await together()).toEqual(['one/x two/x']);
  const judged = (await judgements()).find(({ origin }) => origin === 'id-space')!;
  await inTx((tx) => withdraw(tx, judged.id, 'ana'));
  await says('one', 'x', 'y', 'z');
  await applyIdSpaces(store.db);
  expect(await together()).toEqual([]);
});

test('a feed that leaves its space loses what followed from it, and has it again when it comes back', async () => {
  await says('one', 'x');
  await says('two', 'x');
  await says('three', 'x');
  await declare('one', 'two', 'three');
  await applyIdSpaces(store.db);
  expect(await together()).toEqual(['one/x three/x two/x']);
  await declare('one', 'two');
  expect(await idSpacesDue(store.db)).toEqual(['three']);
  await applyIdSpaces(store.db);
  expect(await together()).toEqual(['one/x two/x']);
  await declare('one', 'two', 'three');
  await applyIdSpaces(store.db);
  expect(await together()).toEqual(['one/x three/x two/x']);
});

test('a space that goes against a person’s judgement is kept as a conflict, not resolved', async () => {
  await says('one', 'x', 'w');
  await says('two', 'x');
  await inTx((tx) => judge(tx, { a: 'one/w', b: 'two/x', verdict: 'same', origin: 'person', by: 'ana' }));
  await inTx((tx) => judge(tx, { a: 'one/w', b: 'one/x', verdict: 'different', origin: 'person', by: 'ana' }));
  await declare('one', 'two');
  await applyIdSpaces(store.db);
  expect(await together()).toEqual(['one/w one/x two/x']);
});

test('equal ids of what cannot be one are left out: a person and a company', async () => {
  await says('one', 'x', 'y');
  await inTx((tx) =>
    takeInEntities(
      tx,
      [
        [
          { id: 'x', schema: 'Person', properties: { name: ['Person x'] } },
          { id: 'y', schema: 'LegalEntity', properties: { name: ['Firm y'] } },
        ],
      ],
      { dataset: 'two', by: 'test', handling: 'TLP:GREEN', nature: 'fact' },
    ),
  );
  await declare('one', 'two');
  await applyIdSpaces(store.db);
  expect(await together()).toEqual(['one/y two/y']);
  expect(await judgements()).toHaveLength(1);
});
