import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRun, startRun } from '@quintet/core/link/crossref';
import type { Entity } from '@quintet/core/model';
import { takeInEntities } from '@quintet/core/observe/intake';
import { openStore, type Store, type Tx } from '@quintet/core/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KillableNode, killPostgres } from '../testing/killable-node.ts';

const PEOPLE = 4000;
const WAIT_MS_MAX = 60_000;

let folder: string;
let store: Store;
let node: KillableNode | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quintet-crossref-'));
  // PostgreSQL may run as another user, who must be able to walk in.
  await chmod(folder, 0o755);
  store = await openStore({ dataFolder: folder });
});

afterAll(async () => {
  await node?.kill();
  await store.close();
  await killPostgres(folder);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const inTx = <T>(work: (tx: Tx) => Promise<T>) => store.db.transaction().execute(work);

/** Made-up people; every tenth stands in the feed twice. */
function people(): Entity[] {
  return Array.from({ length: PEOPLE }, (_, i) => {
    const n = i % 10 === 9 ? i - 1 : i;
    const name = `${['Sanne', 'Orestis', 'Elene', 'Ilka', 'Bram'][n % 5]} Veshtari${(n * 7919) % PEOPLE}`;
    const birthDate = `${1940 + (n % 60)}-0${1 + (n % 9)}-${10 + (n % 18)}`;
    return { id: `p${i}`, schema: 'Person', properties: { name: [name], birthDate: [birthDate] } };
  });
}

async function reaches(run: string, wanted: readonly string[]): Promise<string> {
  const deadline = Date.now() + WAIT_MS_MAX;
  while (Date.now() < deadline) {
    const { state } = await inTx((tx) => readRun(tx, run));
    if (wanted.includes(state)) return state;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`the run does not come to ${wanted.join(' or ')}`);
}

test('a run whose node is killed is done by the next one, and only once', async () => {
  const intake = { dataset: 'people', by: 'test', handling: 'TLP:GREEN', nature: 'fact' } as const;
  await inTx((tx) => takeInEntities(tx, [people()], intake));
  // Whoever started it died before handing it over: the node finds it.
  const run = await inTx((tx) => startRun(tx, { left: 'people', schema: 'Person' }, 'ana'));
  node = await KillableNode.start(folder);
  expect(await reaches(run, ['running', 'done'])).toBe('running');
  await node.kill();
  expect(await inTx((tx) => readRun(tx, run))).toMatchObject({ state: 'running', found: 0 });
  node = await KillableNode.start(folder);
  expect(await reaches(run, ['done', 'failed'])).toBe('done');
  const done = await inTx((tx) => readRun(tx, run));
  expect(done).toMatchObject({ entities: PEOPLE, error: null });
  expect(done.found).toBeGreaterThan(0);
  expect(done.open).toBe(done.found);
});
