import { putInForce } from '@quintet/core/observe/intake';
import type { Store } from '@quintet/core/store';
import { testStore } from '@quintet/core/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PartyScreenThread } from './party-screen-thread.ts';

let store: Store;
let thread: PartyScreenThread;
beforeAll(async () => {
  store = await testStore();
  thread = new PartyScreenThread({ databaseUrl: store.url, folder: '' });
});
afterAll(async () => {
  await thread.close();
  await store.close();
});

const company = (id: string, name: string) => ({ id, schema: 'Company', properties: { name: [name] } });

async function list(...names: string[]): Promise<void> {
  const entries = names.map((name) => ({ id: name, subject: company(name, name), related: [] }));
  const edition = { dataset: 'own:list', format: 'test', files: [], findings: [], entries };
  await store.db.transaction().execute((tx) => putInForce(tx, edition, { by: 'test', acceptShrink: true }));
}

test('parties are compared with the lists in force, in their order', async () => {
  expect((await thread.screen(0.75)).screen.namesNobody).toBe(true);
  await list('Sorrel Trading Ltd');
  const { screen, versions } = await thread.screen(0.75);
  expect(versions).toMatchObject([{ dataset: 'own:list' }]);
  const parties = [company('a', 'Amber Works'), company('s', 'Sorrel Trading Limited'), company('q', 'Quiet Harbour')];
  expect(await screen.match(parties)).toMatchObject([
    [],
    [{ entry: expect.stringContaining('(own:list/Sorrel Trading Ltd)') }],
    [],
  ]);
});

test('the screen is another one when lists or the threshold changed, and else the same', async () => {
  const { screen } = await thread.screen(0.75);
  expect((await thread.screen(0.75)).screen).toBe(screen);
  expect((await thread.screen(0.9)).screen).not.toBe(screen);
  await list('Sorrel Trading Ltd', 'Amber Works');
  const { screen: later } = await thread.screen(0.75);
  expect(await later.match([company('a', 'Amber Works')])).toMatchObject([[{ score: 1 }]]);
});

test('who asks a thread that has ended is told', async () => {
  const ended = new PartyScreenThread({ databaseUrl: store.url, folder: '' });
  const asked = ended.screen(0.75);
  await ended.close();
  await expect(asked).rejects.toThrow('ended');
  expect(ended.serves(store.url)).toBe(false);
});
