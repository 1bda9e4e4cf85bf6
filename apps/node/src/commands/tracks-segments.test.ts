import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../testing/run-cli.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'quintet-segments-'))));
afterAll(async () => rm(folder, { recursive: true, force: true }));

const line = (id: string, mmsi: string, minute: string, lon: number): string =>
  JSON.stringify({ id, mmsi, time: `2026-03-01T00:${minute}:00Z`, type: 'AIS.1', lon, lat: 50, speed: 0, course: 0 });

test('tracks segments: one line a report in the order of the input; a line that is none is a finding', async () => {
  const file = join(folder, 'reports.jsonl');
  await writeFile(
    file,
    [
      line('a', '201000001', '00', 5),
      line('b', '201000002', '01', 5),
      line('c', '201000001', '02', 60),
      'no report',
      line('d', '201000001', '03', 5),
      line('d', '201000001', '04', 5),
    ].join('\n'),
  );
  const { code, results, findings } = await runCli(['tracks', 'segments', file]);
  expect(code).toBe(1);
  expect(findings).toMatchObject([{ code: 'TRACKS-201', line: 4, file }]);
  const first = '201000001-2026-03-01T00:00:00.000000Z-1';
  expect(results).toEqual([
    { id: 'a', segment: first },
    { id: 'b', segment: '201000002-2026-03-01T00:01:00.000000Z-1' },
    { id: 'c', segment: '201000001-2026-03-01T00:02:00.000000Z-1' },
    { id: 'd', segment: first },
    { id: 'd', segment: null },
  ]);
});

test('tracks segments without a file is wrong use', async () => {
  expect((await runCli(['tracks', 'segments'])).code).toBe(2);
});
