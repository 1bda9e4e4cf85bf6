import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '@quintet/core/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IngestJob } from '../../api/index.ts';
import { KillableNode, killPostgres } from '../../testing/killable-node.ts';
import { inOrder, sail, type Leg } from '../../testing/sailing.ts';
import { testNode } from '../../testing/test-node.ts';

const AT = new Date('2026-11-20T00:00:00Z');
const PAIRS = 6;
const FILES = 8;
/** After this many files the process is killed, at once. */
const KILLED_AFTER = [2, 4, 7];
const DONE_MS_MAX = 60_000;

/** Pairs of ships that meet, each pair an hour after the one before and far from it. */
function lines(): string[] {
  const all = Array.from({ length: PAIRS }, (_, i) => {
    const at = new Date(AT.getTime() + i * 3_600_000);
    const legs = (course: number, away: number): Leg[] => [
      { minutes: 120, speed: 11, course },
      { minutes: 240, speed: 0.3, course: 90 },
      { minutes: 120, speed: 11, course: away },
    ];
    const lon = -40 + i * 3;
    return [
      ...sail({ mmsi: 211_099_920 + i * 2, name: `TRIAL ${i} A` }, { lon, lat: 40, at }, legs(90, 90)),
      ...sail(
        { mmsi: 211_099_921 + i * 2, name: `TRIAL ${i} B` },
        { lon: lon + 0.4786, lat: 39.6345, at },
        legs(0, 180),
      ),
    ];
  }).flat();
  return inOrder(all).trimEnd().split('\n');
}

const text = lines();
const files = Array.from({ length: FILES }, (_, i) =>
  text.slice(Math.floor((i * text.length) / FILES), Math.floor(((i + 1) * text.length) / FILES)),
);

let folder: string;
let node: KillableNode;
let store: Store;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quintet-sea-kill-'));
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

/** What a node finds that nobody disturbs. */
async function undisturbed(): Promise<{ findings: string[]; tracks: string[] }> {
  const calm = await testNode();
  try {
    const ana = await calm.person('ana', 'analyst');
    for (const [i, file] of files.entries()) {
      await ana.post(`/api/uploads?file=${i}.nmea`, `${file.join('\n')}\n`);
      await calm.settle();
    }
    const rows = await calm.inStore((tx) => tx.selectFrom('sea_finding').select(['id', 'alert_id']).execute());
    const tracks = await calm.inStore((tx) => tx.selectFrom('vessel_track').select(['id', 'name']).execute());
    return { findings: rows.map(idWithAlert).toSorted(), tracks: tracks.map(idWithName).toSorted() };
  } finally {
    await calm.close();
  }
}

const idWithName = ({ id, name }: { id: string; name: string | null }) => `${id} ${name}`;
const idWithAlert = ({ id, alert_id }: { id: string; alert_id: number | null }) => `${id} ${alert_id !== null}`;

test('killed while it reads, again and again, it tells every finding once', async () => {
  const expected = await undisturbed();
  expect(expected.findings.filter((one) => one.startsWith('meeting') && one.endsWith('true'))).toHaveLength(PAIRS);
  const jobs: string[] = [];
  for (const [i, file] of files.entries()) {
    const answer = await program('POST', `/api/uploads?file=${i}.nmea`, `${file.join('\n')}\n`);
    jobs.push(((await answer.json()) as IngestJob).id);
    if (!KILLED_AFTER.includes(i)) continue;
    await new Promise((done) => setTimeout(done, 150 * i));
    await node.kill();
    node = await KillableNode.start(folder);
  }
  const deadline = Date.now() + DONE_MS_MAX;
  for (const job of jobs)
    for (;;) {
      const { state } = (await (await program('GET', `/api/uploads/${job}`)).json()) as IngestJob;
      if (state === 'done') break;
      if (Date.now() > deadline) throw new Error(`a file is still ${state}`);
      await new Promise((done) => setTimeout(done, 100));
    }
  store = await openStore({ dataFolder: folder, databaseUrl: undefined });
  try {
    const rows = await store.db.selectFrom('sea_finding').select(['id', 'alert_id']).execute();
    expect(rows.map(idWithAlert).toSorted()).toEqual(expected.findings);
    const tracks = await store.db.selectFrom('vessel_track').select(['id', 'name']).execute();
    expect(tracks.map(idWithName).toSorted()).toEqual(expected.tracks);
  } finally {
    await store.close();
  }
});
