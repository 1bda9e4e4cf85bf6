import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Store } from '../../store/index.ts';
import { testStore } from '../../testing/index.ts';
import { type FoundAlert, raiseAllFound, raiseFound } from './raise-found.ts';

let store: Store;
beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => store.close());
beforeEach(async () => {
  await store.db.deleteFrom('alert_event').execute();
  await store.db.deleteFrom('alert').execute();
});

const NOW = new Date('2026-11-20T12:00:00Z');

function found(subjectKey: string, score = 0.8): FoundAlert {
  return {
    sector: 'borders',
    subjectKind: 'consignment',
    subjectKey,
    dataset: 'goods:declaration',
    entryId: 'M1',
    caption: 'Sorrel Trading Ltd',
    subject: { id: subjectKey, schema: 'Consignment', properties: {} },
    title: 'Half the usual price',
    matter: [score],
    score,
    threshold: 0.5,
    reasons: [{ text: 'Half the usual price', score }],
    feature: 'goods',
    engine: 'goods 0.1.0',
    clockMinutes: 60,
    pinned: false,
  };
}

const raise = async (...all: FoundAlert[]) => await store.db.transaction().execute((tx) => raiseAllFound(tx, all, NOW));
const alerts = async () =>
  await store.db.selectFrom('alert').select(['id', 'subject_key', 'score', 'revision']).orderBy('id').execute();

test('what is new is raised in its order, each with its event', async () => {
  const raised = await raise(found('a'), found('b'), found('c'));
  expect(raised.map(({ isNew, isNews }) => [isNew, isNews])).toEqual(raised.map(() => [true, true]));
  expect((await alerts()).map(({ id, subject_key }) => [id, subject_key])).toEqual(
    ['a', 'b', 'c'].map((key, at) => [raised[at]!.id, key]),
  );
  const events = await store.db.selectFrom('alert_event').select(['alert_id', 'kind', 'actor']).orderBy('id').execute();
  expect(events).toEqual(raised.map(({ id }) => ({ alert_id: id, kind: 'created', actor: 'goods' })));
});

test('what is found twice is one alert, with what was found last', async () => {
  const [first, , again] = await raise(found('a', 0.8), found('b'), found('a', 0.6));
  expect(again).toEqual({ id: first!.id, isNew: false, isNews: true });
  expect(await alerts()).toMatchObject([
    { subject_key: 'a', score: 0.6, revision: 2 },
    { subject_key: 'b', revision: 1 },
  ]);
});

test('what was there is brought up to date among what is new; what a person decided stays', async () => {
  const [open, decided] = await raise(found('a'), found('b'));
  await store.db.updateTable('alert').set({ state: 'dismissed' }).where('id', '=', decided!.id).execute();
  expect(await raise(found('c'), found('b', 0.9), found('a', 0.9))).toMatchObject([
    { isNew: true },
    { id: decided!.id, isNew: false, isNews: false },
    { id: open!.id, isNew: false, isNews: true },
  ]);
  expect((await alerts()).map(({ subject_key, score }) => [subject_key, score])).toEqual([
    ['a', 0.9],
    ['b', 0.8],
    ['c', 0.8],
  ]);
});

test('many are raised as one by one they are', async () => {
  const many = Array.from({ length: 1100 }, (_, at) => found(`many-${at % 1050}`));
  const raised = await raise(...many);
  expect(raised.filter(({ isNew }) => isNew)).toHaveLength(1050);
  expect(raised[1050]!.id).toBe(raised[0]!.id);
  const one = await store.db.transaction().execute((tx) => raiseFound(tx, found('many-7'), NOW));
  expect(one).toEqual({ id: raised[7]!.id, isNew: false, isNews: false });
});
