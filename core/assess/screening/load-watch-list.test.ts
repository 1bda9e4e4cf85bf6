import { afterAll, beforeAll, expect, test } from 'vitest';
import { putInForce } from '../../observe/intake/index.ts';
import type { Store } from '../../store/index.ts';
import { testStore } from '../../testing/index.ts';
import { loadWatchList, refreshWatchList } from './load-watch-list.ts';
import type { WatchList } from './watch-list.ts';

let store: Store;

beforeAll(async () => {
  store = await testStore();
});

afterAll(async () => store.close());

async function list(dataset: string, people: Record<string, string>, screened = true): Promise<void> {
  const entries = Object.entries(people).map(([id, name]) => ({
    id,
    subject: { id, schema: 'Person', properties: { name: [name] } },
    related: [],
  }));
  const edition = { dataset, format: 'test', files: [], entries, findings: [] };
  await store.db.transaction().execute((tx) => putInForce(tx, edition, { by: 'test', screened }));
}

const found = (watched: WatchList, name: string): string[] =>
  watched
    .match({ kind: 'person', names: [{ value: name }] }, {})
    .map(({ dataset, id }) => `${dataset} ${id}`)
    .sort();

/** One story; each step stands on the one before. */
test('a list in memory follows what comes into force, and whoever holds the old one goes on with it', async () => {
  await list('a', { '1': 'Brannoc Veshtari', '2': 'Yolanthe Drusk' });
  await list('b', { '1': 'Brannoc Veshtari' });
  const first = await loadWatchList(store.db);
  expect(first.size).toBe(3);
  expect(found(first, 'Brannoc Veshtari')).toEqual(['a 1', 'b 1']);
  expect(await refreshWatchList(store.db, first)).toBe(first);

  await list('a', { '1': 'Corvane Ashgrove', '3': 'Tamsin Orrery' });
  const second = await refreshWatchList(store.db, first);
  expect(second.size).toBe(3);
  expect(
    ['Brannoc Veshtari', 'Yolanthe Drusk', 'Corvane Ashgrove', 'Tamsin Orrery'].map((name) => found(second, name)),
  ).toEqual([['b 1'], [], ['a 1'], ['a 3']]);
  expect(found(first, 'Yolanthe Drusk')).toEqual(['a 2']);

  await list('b', { '1': 'Brannoc Veshtari' }, false);
  const third = await refreshWatchList(store.db, second);
  expect(found(third, 'Brannoc Veshtari')).toEqual([]);
  expect([...third.datasets]).toEqual(['a']);
});

test('a store that was put back to an older state is read anew', async () => {
  await list('c', { '1': 'Ignatia Bellweather' });
  const newer = await loadWatchList(store.db);
  await store.db.deleteFrom('list_change').execute();
  await store.db.deleteFrom('list_version').where('dataset', '=', 'c').execute();
  await store.db.deleteFrom('list_entry').where('dataset', '=', 'c').execute();
  const older = await refreshWatchList(store.db, newer);
  expect(found(newer, 'Ignatia Bellweather')).toEqual(['c 1']);
  expect(found(older, 'Ignatia Bellweather')).toEqual([]);
});
