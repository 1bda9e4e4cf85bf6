import { mkdtemp, readdir, utimes } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FeedHealth, FeedsHealth, HazardList } from '../../api/index.ts';
import type { Caller } from '../../testing/caller.ts';
import { frame, quakes, warning } from '../../testing/hazard-messages.ts';
import { speakingServer } from '../../testing/speaking-server.ts';
import { type TestNode, testNode } from '../../testing/test-node.ts';
import { keepForHazards, tidyHazardFiles } from './hazard-files.ts';
import { SpokenFeeds } from './spoken-feeds.ts';

/** What is answered under a path. */
interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly etag?: string;
  readonly text?: string;
}

let node: TestNode;
let sue: Caller;
let server: Server;
let elsewhere: Server;
let host: string;
let other: string;
let answers: Record<string, Answer>;
let asked: string[];
let number = 0;

beforeAll(async () => {
  node = await testNode();
  const served = (name: string) =>
    createServer((request, response) => {
      asked.push(`${name}${request.url}`);
      const answer = answers[request.url ?? ''];
      if (!answer) return response.writeHead(404).end();
      if (answer.etag !== undefined && request.headers['if-none-match'] === answer.etag)
        return response.writeHead(304).end();
      const headers = { 'content-type': answer.type ?? 'text/plain', ...(answer.etag ? { etag: answer.etag } : {}) };
      return response.writeHead(answer.status ?? 200, headers).end(answer.text ?? '');
    });
  server = served('own ');
  elsewhere = served('elsewhere ');
  const listening = async (one: Server) => {
    await new Promise<void>((done) => one.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(one.address() as AddressInfo).port}`;
  };
  host = await listening(server);
  other = await listening(elsewhere);
});

beforeEach(async () => {
  sue = await node.person('sue', 'supervisor');
  answers = {};
  asked = [];
});

afterAll(async () => {
  server.close();
  elsewhere.close();
  await node.close();
});

async function feedAt(path: string, dataset = `hazards_${number++}`): Promise<string> {
  const location = path.includes('://') ? path : `${host}${path}`;
  const { status } = await sue.post('/api/feeds', {
    title: 'A feed',
    dataset,
    location,
    everyMinutes: 5,
    reads: 'hazards',
  });
  expect(status).toBe(200);
  return dataset;
}

async function poll(dataset: string): Promise<FeedHealth> {
  await sue.post(`/api/feeds/${dataset}/fetch`);
  await node.settle();
  return await health(dataset);
}

async function health(dataset: string): Promise<FeedHealth> {
  const { body } = await sue.get<FeedsHealth>('/api/feeds/health');
  return body.feeds.find((feed) => feed.dataset === dataset)!;
}

const active = async (query = '') => (await sue.get<HazardList>(`/api/hazards?${query}`)).body;
const ago = (minutes: number) => new Date(node.node.now().getTime() - minutes * 60_000);

async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`not seen: ${what}`);
    await node.settle();
    await new Promise((done) => setTimeout(done, 30));
  }
}

describe('a feed that is polled', () => {
  test('brings events; a poll that fails is shown and clears nothing', async () => {
    const at = ago(30);
    answers['/day.geojson'] = { text: quakes({ id: 'f1', at, lat: 10, lon: 10 }), etag: '"1"' };
    const dataset = await feedAt('/day.geojson');
    expect(await poll(dataset)).toMatchObject({
      state: 'on-time',
      reads: 'hazards',
      live: 1,
      failuresInARow: 0,
      polls: [{ ok: true, reports: 1, added: 1, changed: 0 }],
    });
    // 304: nothing new.
    expect(await poll(dataset)).toMatchObject({
      state: 'on-time',
      live: 1,
      polls: [{ ok: true, added: 0 }, { ok: true }],
    });

    answers['/day.geojson'] = { status: 503 };
    const broken = await poll(dataset);
    expect(broken).toMatchObject({ state: 'refused', live: 1, failuresInARow: 1 });
    expect(broken.polls[0]).toMatchObject({ ok: false, findings: [{ code: 'FED-402' }] });
    expect((await active()).feedsTroubled).toBe(1);

    // An error page with status 200, again and again.
    answers['/day.geojson'] = {
      text: '<!doctype html><html><body>Sorry</body></html>',
      type: 'text/html',
      etag: '"html"',
    };
    for (let failures = 2; failures <= 4; failures++) {
      const refused = await poll(dataset);
      expect(refused).toMatchObject({ state: 'refused', live: 1, failuresInARow: failures });
      expect(refused.polls[0]).toMatchObject({ ok: false, findings: [{ code: 'HAZ-002' }] });
    }
    expect((await active('box=9,9,11,11')).total).toBe(1);

    answers['/day.geojson'] = {
      text: quakes({ id: 'f1', at, lat: 10, lon: 10 }, { id: 'f2', at: ago(5), lat: -10, lon: 10 }),
    };
    const well = await poll(dataset);
    expect(well).toMatchObject({ state: 'on-time', live: 2, failuresInARow: 0 });
    expect(well.polls[0]).toMatchObject({ ok: true, reports: 2, added: 1, changed: 0, findings: [] });
    expect((await active()).feedsTroubled).toBe(0);
  });

  test('one that repeats last year is stale', async () => {
    answers['/old.geojson'] = { text: quakes({ id: 'o1', at: ago(366 * 24 * 60), lat: 50, lon: 50 }) };
    const dataset = await feedAt('/old.geojson');
    const old = await poll(dataset);
    expect(old).toMatchObject({ state: 'stale', live: 0 });
    expect(old.polls[0]?.findings.map(({ code }) => code)).toContain('HAZ-106');
  });

  test('nothing is left lying about of what was read', async () => {
    answers['/few.geojson'] = { text: quakes({ id: 'k1', at: ago(30), lat: -40, lon: 10 }) };
    await poll(await feedAt('/few.geojson'));
    const folder = join(node.node.folder.path, 'hazards');
    const files = await readdir(folder);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) await utimes(join(folder, file), new Date(0), new Date(0));
    const from = join(await mkdtemp(join(tmpdir(), 'quintet-kept-')), 'a');
    const { writeFile } = await import('node:fs/promises');
    await writeFile(from, 'x');
    const fresh = await keepForHazards(node.node, from);
    await tidyHazardFiles(node.node);
    expect(await readdir(folder)).toEqual([fresh.slice(folder.length + 1)]);
    const uploads = await readdir(node.node.folder.uploads);
    expect(uploads.filter((name) => name.startsWith('feed-hazards'))).toEqual([]);
  });
});

test('an index: its alerts are fetched from its own host only, and again where one failed', async () => {
  const entry = (href: string, id: string) =>
    `<entry><id>${id}</id><title>${id}</title><updated>2026-11-20T11:00:00Z</updated><link type="application/cap+xml" href="${href}"/></entry>`;
  answers['/one.cap'] = { text: warning({ id: 'ix1', at: ago(20), circle: '20,20 5' }) };
  answers['/two.cap'] = { status: 500 };
  answers['/three.cap'] = { text: warning({ id: 'ix3', at: ago(20), circle: '25,25 5' }) };
  const index = [entry(`${host}/one.cap`, 'a'), entry(`${host}/two.cap`, 'b'), entry(`${other}/three.cap`, 'c')];
  answers['/index.atom'] = {
    text: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>x</id><title>x</title><updated>2026-11-20T11:00:00Z</updated>${index.join('')}</feed>`,
  };
  const dataset = await feedAt('/index.atom');
  await poll(dataset);
  await until('the first alert', async () => (await health(dataset)).live === 1);
  await until('the second try', () => asked.includes('own /two.cap'));
  expect(asked.filter((path) => path.startsWith('elsewhere'))).toEqual([]);
  expect((await active('box=19,19,21,21')).total).toBe(1);

  // The index is as it was; its server says so by another edition of the same bytes.
  answers['/two.cap'] = { text: warning({ id: 'ix2', at: ago(20), circle: '30,30 5' }) };
  await node.inStore((tx) => tx.updateTable('feed').set({ checksum: null }).where('dataset', '=', dataset).execute());
  await poll(dataset);
  await until('the second alert', async () => (await health(dataset)).live === 2);
  expect(asked.filter((path) => path === 'own /one.cap')).toHaveLength(1);
});

test('a feed that speaks over a WebSocket is heard, and again when the line breaks', async () => {
  const speaker = await speakingServer();
  const dataset = await feedAt(speaker.url);
  const spoken = new SpokenFeeds(node.node);
  try {
    await until('a connection', () => speaker.heard);
    await until('that it is well', async () => (await health(dataset)).state === 'on-time');
    speaker.say(frame({ id: 'ws1', at: ago(3), lat: 60, lon: -20 }));
    await until('the earthquake', async () => (await active('box=-21,59,-19,61')).total === 1);
    speaker.breakOff();
    await until('that the line is broken', async () => (await health(dataset)).state === 'refused');
    const { polls, live } = await health(dataset);
    expect(polls[0]).toMatchObject({ ok: false, findings: [{ code: 'FED-403' }] });
    expect(live).toBe(1);
    await until('a connection again', () => speaker.heard);
    speaker.say('no json at all');
    speaker.say(frame({ id: 'ws2', at: ago(2), lat: 61, lon: -40 }));
    await until('the next earthquake', async () => (await health(dataset)).live === 2);
    expect((await health(dataset)).state).toBe('on-time');
  } finally {
    await spoken.close();
    speaker.close();
  }
});
