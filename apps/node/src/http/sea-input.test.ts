import { encode } from '@quintet/ais';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AlertPage, Area, Findings, IngestJob, PortRow, Problem } from '../api/index.ts';
import type { Caller } from '../testing/caller.ts';
import { inOrder, sail } from '../testing/sailing.ts';
import { type TestNode, testNode } from '../testing/test-node.ts';

const AT = new Date('2026-11-20T00:00:00Z');
const SHIP = { mmsi: 211_099_931, name: 'VIVID GANNET' };

let node: TestNode;
let ana: Caller;
let chief: Caller;

beforeAll(async () => {
  node = await testNode();
  ana = await node.person('ana', 'analyst');
  chief = await node.person('chief', 'supervisor');
});

afterAll(async () => node.close());

async function hear(text: string, file: string, more = ''): Promise<IngestJob> {
  const { body } = await ana.post<IngestJob>(`/api/uploads?file=${file}${more}`, text);
  await node.settle();
  return (await ana.get<IngestJob>(`/api/uploads/${body.id}`)).body;
}

const told = ({ findings }: IngestJob) => findings.map(({ code, line }) => [code, line]);

test('sentences that say nowhere when they were heard are counted and named, and make no vessel', async () => {
  const encoded = encode({ type: 1, mmsi: 211_099_930, lon: 7, lat: 54, speed: 9, course: 90 });
  if (!encoded.ok) throw new Error('the message cannot be written');
  const job = await hear(`${encoded.sentences[0]}\n`, 'timeless.nmea');
  expect(job).toMatchObject({ state: 'done', added: 0, changed: 0, refused: 1 });
  expect(told(job)).toEqual([['SEA-503', undefined]]);
});

test('what is broken is counted by its reason and named with its line; the rest is taken', async () => {
  const lines = sail(SHIP, { lon: -30, lat: 45, at: AT }, [{ minutes: 60, speed: 12, course: 80 }]);
  const wrong = lines[3]!.replace(/\*..$/u, '*00');
  const cut = lines[5]!.slice(0, 60);
  const job = await hear(inOrder([...lines, wrong, cut]), 'broken.nmea');
  expect(job.state).toBe('done');
  expect(job.changed).toBe(1);
  expect(job.refused).toBe(2);
  expect(job.findings.filter(({ code }) => code === 'SEA-504').map(({ line }) => line)).toHaveLength(2);
});

test('a file that only looks like it is refused with a reason', async () => {
  const job = await hear('!AIVDM,1,1,,A,,0*26\n!AIVDM,9,9,9\n', 'empty.nmea');
  expect(job).toMatchObject({ state: 'refused', as: 'positions' });
  expect(told(job)[0]).toEqual(['SEA-501', undefined]);
});

test('ten vessels with MMSI 0, a place at 91/181 and a clock an hour off do not end the reader', async () => {
  const many = Array.from({ length: 10 }, (_, i) =>
    sail({ mmsi: 0, name: 'NOBODY' }, { lon: -40 + i, lat: 30, at: new Date(AT.getTime() + 7_200_000) }, [
      { minutes: 40, speed: 10, course: 0 },
    ]),
  ).flat();
  const late = sail(SHIP, { lon: -29, lat: 45, at: new Date(AT.getTime() + 6_000_000) }, [
    { minutes: 30, speed: 12, course: 80 },
  ]).map((line) => line.replace(/c:(\d+)/u, (_, time: string) => `c:${Number(time) - 3600}`));
  const job = await hear(inOrder([...many, ...late.map((line) => withChecksum(line))]), 'odd.nmea');
  expect(job.state).toBe('done');
});

/** A tag block whose text was changed has another checksum. */
function withChecksum(line: string): string {
  return line.replace(/\\([^\\*]*)\*..\\/u, (_, text: string) => {
    const sum = Array.from(text).reduce((all, letter) => all ^ letter.charCodeAt(0), 0);
    return `\\${text}*${sum.toString(16).toUpperCase().padStart(2, '0')}\\`;
  });
}

test('an area that somebody drew tells who enters it, and not once it is taken away', async () => {
  const ring: [number, number][] = [
    [10, 40],
    [11, 40],
    [11, 41],
    [10, 41],
    [10, 40],
  ];
  const { body: area } = await ana.post<Area>('/api/sea/areas', { name: 'Cable corridor', rings: [ring] });
  const into = (mmsi: number, hours: number) =>
    sail(
      { mmsi, name: `ENTERS ${mmsi % 10}` },
      { lon: 9.5, lat: 40.5, at: new Date(AT.getTime() + hours * 3_600_000) },
      [{ minutes: 240, speed: 12, course: 90 }],
    );
  await hear(inOrder(into(211_099_941, 24)), 'in.nmea');
  const entered = async () => (await ana.get<Findings>('/api/sea/findings?type=area')).body.findings;
  expect((await entered()).map(({ text }) => text)[0]).toContain('Cable corridor');
  const queue = (await ana.get<AlertPage>('/api/alerts')).body.alerts;
  expect(queue.map(({ dataset }) => dataset)).toContain('sea:area');
  expect((await ana.send('DELETE', `/api/sea/areas/${area.id}`)).status).toBe(204);
  expect((await ana.post<Problem>('/api/sea/areas', { name: 'A line', rings: [ring.slice(0, 4)] })).body.code).toBe(
    'SEA-512',
  );
});

test('a distress signal without a place stands on top of the queue', async () => {
  const time = AT.getTime() + 40 * 3_600_000;
  const lines = [0, 10, 20].map((minutes) => {
    const message = { type: 1 as const, mmsi: 970_123_456, status: 14, lon: null, lat: null, second: null };
    const encoded = encode(message, { tagBlock: { source: 'shore-1', timeMs: time + minutes * 60_000 } });
    if (!encoded.ok) throw new Error(encoded.finding.message);
    return encoded.sentences[0]!;
  });
  await hear(inOrder(lines), 'sart.nmea');
  const [first] = (await ana.get<AlertPage>('/api/alerts?sort=score')).body.alerts;
  expect(first).toMatchObject({ dataset: 'sea:distress', pinned: true });
  expect((await ana.get(`/api/alerts/${first!.id}`)).status).toBe(200);
});

test('ports are a CSV file; a row that is none is named', async () => {
  const good = await chief.send<{ ports: PortRow[] }>(
    'PUT',
    '/api/sea/ports',
    'lat,lon,name,id\n54.32,10.14,Förde,F1\n',
  );
  expect(good.body.ports).toContainEqual({ id: 'F1', name: 'Förde', lon: 10.14, lat: 54.32, learned: false });
  const bad = await chief.send<Problem>('PUT', '/api/sea/ports', 'id,name,lon,lat\nF1,Förde,10,54\nF2,Nowhere,190,5\n');
  expect(bad.body).toMatchObject({ code: 'SEA-515', message: expect.stringContaining('Row 2') });
  const twice = await chief.send<Problem>('PUT', '/api/sea/ports', 'id,name,lon,lat\nF1,Förde,10,54\nF1,Fjord,11,55\n');
  expect(twice.body.message).toContain('Rows 1 and 2 have the same id F1');
  const heads = await chief.send<Problem>('PUT', '/api/sea/ports', 'code,title\nF1,Förde\n');
  expect(heads.body.message).toContain('no column id, name, lon, lat');
});
