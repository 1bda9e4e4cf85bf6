import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HAZARD_STREAM } from '@quintet/core/observe/hazards';
import { openStore, type Store } from '@quintet/core/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IngestJob } from '../../api/index.ts';
import { frame, quakes, reference, warning } from '../../testing/hazard-messages.ts';
import { KillableNode, killPostgres } from '../../testing/killable-node.ts';
import { testNode } from '../../testing/test-node.ts';

const DOCUMENTS = 60;
/** After so many documents the process is killed, at once. */
const KILLED_AFTER = [5, 24, 47];
const DONE_MS_MAX = 60_000;
const TEST_MS_MAX = 240_000;

const begun = new Date(Math.floor(Date.now() / 1000) * 1000);
const minutesAgo = (minutes: number) => new Date(begun.getTime() - minutes * 60_000);

/** Earthquakes that two feeds tell of, warnings with updates and cancels, and a file of incidents in between. */
function documentOf(i: number): string {
  const n = Math.floor(i / 4);
  const place = { lat: -60 + n * 8, lon: -170 + n * 20 };
  if (i % 4 === 0) return quakes({ id: `us${n}`, at: minutesAgo(100 + n), ...place });
  if (i % 4 === 1) return frame({ id: `em${n}`, at: new Date(minutesAgo(100 + n).getTime() + 3000), ...place });
  const circle = `${place.lat + 3},${place.lon} 5`;
  const urgent = n % 5 === 0 ? { severity: 'Extreme', urgency: 'Immediate' } : {};
  if (i % 4 === 2) return warning({ id: `W${n}`, at: minutesAgo(90 - n), circle, ...urgent });
  // What is urgent stays so: whether a warning that was replaced at once was ever seen depends on how fast it was read.
  const type = n % 2 === 0 || n % 5 === 0 ? 'Update' : 'Cancel';
  return warning({
    id: `V${n}`,
    at: minutesAgo(60 - n),
    circle,
    type,
    refs: reference(`W${n}`, minutesAgo(90 - n)),
    ...urgent,
  });
}

const documents = Array.from({ length: DOCUMENTS }, (_, i) => documentOf(i));
const incidents = `id,time,until,kind,lat,lon,operator,text\n${Array.from({ length: 40 }, (_, i) => `${i},${minutesAgo(200).toISOString()},,power,${50 + i / 10},${i},Grid,Out`).join('\n')}`;

let folder: string;
let node: KillableNode;
let store: Store;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quintet-hazard-kill-'));
  // PostgreSQL may run as another user, who must be able to walk in.
  await chmod(folder, 0o755);
  node = await KillableNode.start(folder);
});

afterAll(async () => {
  await node.kill();
  await killPostgres(folder);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function program(method: string, path: string, body?: string): Promise<Response> {
  const { token } = JSON.parse(await readFile(join(folder, 'node.json'), 'utf8')) as { token: string };
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'text/plain' };
  return await fetch(node.url + path, { method, headers, ...(body === undefined ? {} : { body }) });
}

/** Which reports are in which events, what is live, and what was raised. */
async function outcome(db: Store['db']): Promise<string[]> {
  const reports = await db.selectFrom('hazard_report').select(['id', 'event_id', 'live', 'revision']).execute();
  const events = await db.selectFrom('hazard_event').select(['id', 'active', 'reports', 'redirect_to']).execute();
  const alerts = await db.selectFrom('alert').select(['subject_key', 'pinned']).execute();
  return [...reports, ...events, ...alerts].map((row) => JSON.stringify(row)).toSorted();
}

/** What a node makes of it that nobody disturbs. */
async function undisturbed(): Promise<string[]> {
  const calm = await testNode();
  try {
    const ana = await calm.person('ana', 'analyst');
    for (const [i, document] of documents.entries()) {
      await ana.post('/api/hazards/messages', document);
      if (i === 30) await ana.post('/api/uploads?file=incidents.csv', incidents);
      if (i % 10 === 9) await calm.settle();
    }
    return await outcome(calm.node.store.db);
  } finally {
    await calm.close();
  }
}

test(
  'killed while it reads, again and again: what was accepted is there, and nothing twice',
  async () => {
    const expected = await undisturbed();
    expect(expected.filter((row) => row.includes('"pinned":true'))).toHaveLength(3);
    let job = '';
    for (const [i, document] of documents.entries()) {
      expect((await program('POST', '/api/hazards/messages', document)).status).toBe(202);
      if (i === 30)
        job = ((await (await program('POST', '/api/uploads?file=incidents.csv', incidents)).json()) as IngestJob).id;
      if (!KILLED_AFTER.includes(i)) continue;
      await new Promise((done) => setTimeout(done, 40 * i));
      await node.kill();
      node = await KillableNode.start(folder);
    }
    store = await openStore({ dataFolder: folder, databaseUrl: undefined });
    try {
      const deadline = Date.now() + DONE_MS_MAX;
      for (;;) {
        const waiting = await store.db.selectFrom('work').where('stream', '=', HAZARD_STREAM).select('id').execute();
        const { state } = (await (await program('GET', `/api/uploads/${job}`)).json()) as IngestJob;
        if (waiting.length === 0 && state === 'done') break;
        if (Date.now() > deadline) throw new Error(`${waiting.length} documents wait, the file is ${state}`);
        await new Promise((done) => setTimeout(done, 100));
      }
      expect(await outcome(store.db)).toEqual(expected);
      expect(await store.db.selectFrom('dead_work').select('id').execute()).toEqual([]);
    } finally {
      await store.close();
    }
  },
  TEST_MS_MAX,
);
