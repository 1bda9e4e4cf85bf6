import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../testing/run-cli.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quintet-associate-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

async function associate(name: string, rows: readonly string[], ...flags: string[]) {
  const path = join(folder, name);
  await writeFile(path, rows.join('\n'));
  return await runCli(['associate', ...flags, path]);
}

const HEAD = 'agency,origin_id,time_utc,lat,lon,depth_km,mag,true_event_id';

describe.concurrent('associate', () => {
  test('the event of each origin, in the order of the input', async () => {
    const { code, stdout, stderr } = await associate('some.csv', [
      HEAD,
      'BB,2,2026-03-01T10:00:02.5,38.02,22.05,10,mb:4.1,z',
      'AA,1,2026-03-01T10:00:01,38,22,,ML:4.0,y',
      '',
      'AA,3,2026-03-01T10:30:00Z,38,22,,,y',
      'CC,"4,a",2026-03-01T12:30:01+02:00,38,22.1,12,,x',
    ]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe('origin_id,event_id\n2,1\n1,1\n3,3\n"4,a",3\n');
  });

  test('bad rows are told, and answered where they have an id', async () => {
    const rows = [HEAD, 'AA,1,soon,38,22,,,', 'AA,,2026-03-01T10:00:00,38,22,,,', 'AA,3,2026-03-01T10:00:00,38,22,,,'];
    const { code, stdout, findings } = await associate('bad.csv', rows);
    expect([code, stdout]).toEqual([1, 'origin_id,event_id\n1,1\n3,3\n']);
    expect(findings.map((finding) => [finding['severity'], finding['code'], finding['line']])).toEqual([
      ['error', 'ORIGIN-202', 2],
      ['error', 'ORIGIN-201', 3],
    ]);
  });

  test('the zone of an agency', async () => {
    const rows = [HEAD, 'AA,1,2026-03-01 18:00:00,38,22,,,', 'BB,2,2026-03-01 10:00:00,38,22,,,'];
    expect((await associate('local.csv', rows)).stdout).toBe('origin_id,event_id\n1,1\n2,2\n');
    expect((await associate('zone.csv', rows, '--zone', 'AA=+08:00')).stdout).toBe('origin_id,event_id\n1,1\n2,1\n');
  });

  test('wrong use', async () => {
    expect((await associate('zone.csv', [HEAD], '--zone', 'AA=8')).code).toBe(2);
    expect((await associate('columns.csv', ['agency,lat,lon'])).code).toBe(2);
    expect((await runCli(['associate'])).code).toBe(2);
    expect((await associate('empty.csv', [])).code).toBe(2);
    expect(await associate('none.csv', [HEAD])).toMatchObject({ code: 0, stdout: 'origin_id,event_id\n' });
  });
});
