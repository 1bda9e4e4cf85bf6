import { createServer, type Socket } from 'node:net';
import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IngestJob, Picture, Receiver } from '../../api/index.ts';
import type { Caller } from '../../testing/caller.ts';
import { inOrder, sail } from '../../testing/sailing.ts';
import { type TestNode, testNode } from '../../testing/test-node.ts';
import { Receivers } from './receivers.ts';
import { SeaReader } from './sea-reader.ts';

const HEARD_MS_MAX = 15_000;

let node: TestNode;
let chief: Caller;

beforeAll(async () => {
  node = await testNode();
  chief = await node.person('chief', 'supervisor');
});

afterAll(async () => node.close());

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + HEARD_MS_MAX;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error('it did not happen in time');
    await new Promise((done) => setTimeout(done, 50));
  }
}

test('a receiver that is added is heard, its lines cut anywhere, and nothing waits in the folder afterwards', async () => {
  const at = new Date(Date.now() - 30 * 60_000);
  const text = inOrder(
    sail({ mmsi: 211_099_901, name: 'FAIR BREEZE' }, { lon: 7.5, lat: 54.2, at }, [
      { minutes: 29, speed: 12, course: 300 },
    ]),
  );
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    const bytes = Buffer.from(text);
    for (let i = 0; i < bytes.length; i += 777) socket.write(bytes.subarray(i, i + 777));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const added = await chief.post<Receiver>('/api/sea/receivers', {
    name: 'roof',
    kind: 'connect',
    host: '127.0.0.1',
    port,
  });
  expect(added.body).toMatchObject({ state: 'waiting' });

  const receivers = await Receivers.open(node.node);
  const reader = await SeaReader.open(node.node);
  const picture = await until(async () => {
    while (await reader.readNext());
    if (!Number.isNaN(reader.time)) await reader.advance(Date.now() / 1000 + 600);
    const { body } = await chief.get<Picture>('/api/sea/picture');
    return body.name.includes('FAIR BREEZE') ? body : undefined;
  });
  expect(picture.kind).toEqual(['cargo']);
  const { body } = await chief.get<{ receivers: Receiver[] }>('/api/sea/receivers');
  expect(body.receivers[0]).toMatchObject({ name: 'roof', state: 'hearing' });

  await receivers.close();
  sockets.forEach((socket) => socket.destroy());
  server.close();
  while (await reader.readNext());
  await reader.snapshot();
  const left = await readdir(node.node.folder.sea);
  expect(left).toEqual(['state.bin']);
});

test('a reader that died begins at its last snapshot, reads again what came after, and tells the same', async () => {
  const fresh = await testNode();
  const ana = await fresh.person('ana', 'analyst');
  const at = new Date(Date.now() - 10 * 3_600_000);
  const legs = (course: number) => [
    { minutes: 120, speed: 11, course },
    { minutes: 240, speed: 0.3, course: 90 },
    { minutes: 60, speed: 11, course: 180 },
  ];
  const one = sail({ mmsi: 211_099_911, name: 'CORAL QUEST' }, { lon: -20, lat: 40, at }, legs(90));
  const other = sail({ mmsi: 211_099_912, name: 'LUNAR QUEST' }, { lon: -19.5214, lat: 39.6345, at }, legs(0));
  const lines = inOrder([...one, ...other])
    .trimEnd()
    .split('\n');
  const half = Math.floor(lines.length / 2);
  const post = (part: readonly string[], file: string) => ana.post(`/api/uploads?file=${file}`, `${part.join('\n')}\n`);
  const findings = () =>
    fresh.inStore((tx) => tx.selectFrom('sea_finding').select(['id', 'start_at', 'end_at']).execute());

  await post(lines.slice(0, half), 'first.nmea');
  await fresh.settle();
  await post(lines.slice(half), 'second.nmea');
  await fresh.settle();
  const told = await findings();
  expect(told.some(({ id }) => id.startsWith('meeting'))).toBe(true);

  // No snapshot was written since: a new reader finds both inputs, and reads them again.
  await fresh.inStore((tx) => tx.deleteFrom('sea_finding').execute());
  const again = await SeaReader.open(fresh.node);
  while (await again.readNext());
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).toSorted();
  expect(ids(await findings())).toEqual(ids(told));
  await fresh.close();
});

test('a file that overlaps what is known tells nothing twice, and what is new in it is taken', async () => {
  const fresh = await testNode();
  const ana = await fresh.person('ana', 'analyst');
  const at = new Date(Date.now() - 10 * 3_600_000);
  const ship = { mmsi: 211_099_950, name: 'TIDAL OSPREY' };
  const lines = inOrder(sail(ship, { lon: -20, lat: 40, at }, [{ minutes: 300, speed: 11, course: 90 }]))
    .trimEnd()
    .split('\n');
  const take = async (part: readonly string[], file: string) => {
    const { body } = await ana.post<IngestJob>(`/api/uploads?file=${file}`, `${part.join('\n')}\n`);
    await fresh.settle();
    return (await ana.get<IngestJob>(`/api/uploads/${body.id}`)).body;
  };
  await take(lines.slice(50, 250), 'middle.nmea');
  const again = await take(lines, 'whole.nmea');
  expect(again.findings.map(({ code }) => code)).toContain('SEA-505');
  const tracks = await fresh.inStore((tx) => tx.selectFrom('vessel_track').select(['first_at', 'last_at']).execute());
  const spans = tracks
    .map(({ first_at, last_at }) => [first_at.getTime(), last_at.getTime()] as const)
    .toSorted(([a], [b]) => a - b);
  expect(spans.length).toBeGreaterThan(1);
  spans.slice(1).forEach(([first], i) => expect(first).toBeGreaterThan(spans[i]![1]));
  await fresh.close();
});
