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

  test.each([
    ['that is never closed', 'AA,"50,2026-03-01T10:00:00,38,22,,,'],
    ['in front of other text', 'AA,"5"0,2026-03-01T10:00:00,38,22,,,'],
  ])('a quote %s costs its own line and no other', async (_, stray) => {
    const rows = Array.from({ length: 1000 }, (__, i) => `AA,${i + 2},2026-03-01T10:00:00,38,22,,,`);
    rows[48] = stray;
    const { code, stdout, findings } = await associate(`quote-${stray.length}.csv`, [HEAD, ...rows]);
    expect(code).toBe(1);
    expect(findings).toMatchObject([{ severity: 'error', code: 'LIST-201', line: 50 }]);
    expect(findings[0]?.['message']).toContain('quote');
    expect(stdout.trimEnd().split('\n')).toHaveLength(1000);
    expect(stdout).toContain('\n1001,');
  });

  test('columns may be divided in other ways, cells may run over lines, and old line ends are read', async () => {
    const rows = [HEAD, 'AA,1,2026-03-01T10:00:00,38,22,,,"a\nb"', 'AA,,2026-03-01T10:00:00,38,22,,,'];
    expect((await associate('cells.csv', rows)).findings).toMatchObject([{ code: 'ORIGIN-201', line: 4 }]);
    const semicolons = [HEAD, 'AA,1,2026-03-01T10:00:00,38,22,,,'].map((row) => row.replaceAll(',', ';'));
    expect((await associate('semicolons.csv', semicolons)).stdout).toBe('origin_id,event_id\n1,1\n');
    const old = [[HEAD, 'AA,1,2026-03-01T10:00:00,38,22,,,'].join('\r')];
    expect((await associate('old.csv', old)).stdout).toBe('origin_id,event_id\n1,1\n');
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
