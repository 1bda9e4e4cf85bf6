import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../testing/run-cli.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quintet-tracks-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const clock = (minutes: number): string => new Date(Date.UTC(2026, 2, 1, 10, minutes)).toISOString();

/** Two that lie 111 m apart for three hours, a report of each every five minutes. */
function beside(lon: number, names: readonly [string, string] = ['Alma', 'b 2']): string[] {
  return Array.from({ length: 37 }, (_, i) =>
    names.map((name, side) => `${name},${clock(i * 5)},${side * 0.001},${lon}`),
  ).flat();
}

const HEAD = 'vessel,time,lat,lon';
const MEETING = {
  type: 'meeting',
  start: '2026-03-01T10:00:00Z',
  end: '2026-03-01T13:00:00Z',
  vessels: ['Alma', 'b 2'],
};

describe.concurrent('tracks detect', () => {
  test('CSV in any order of rows: the keys of the contract, once for each meeting', async () => {
    const input = await put('two.csv', [HEAD, ...beside(-30).toReversed()].join('\n'));
    const { code, results, stderr } = await runCli(['tracks', 'detect', '--only', 'meeting', input]);
    expect([code, stderr]).toEqual([0, '']);
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ ...MEETING, lon: -30, lat: 0.0005 });
    expect(Object.keys(results[0]!).slice(0, 7)).toEqual(['type', 'start', 'end', 'vessels', 'lon', 'lat', 'evidence']);
    expect(results[0]).toMatchObject({
      text: expect.stringContaining('Alma and b 2 lay 111 m apart for 3 h') as string,
    });
    const { score, reasons } = results[0] as unknown as { score: number; reasons: { score: number }[] };
    expect(reasons.reduce((sum, reason) => sum + reason.score, 0)).toBeCloseTo(score, 9);
  });

  test('JSON lines, and what is asked for', async () => {
    const rows = beside(179.9999).map((row) => {
      const [vessel, time, lat, lon] = row.split(',');
      return JSON.stringify({ vessel, time, lat: Number(lat), lon: Number(lon) });
    });
    const input = await put('two.jsonl', rows.join('\n'));
    const run = async (...flags: string[]) => (await runCli(['tracks', 'detect', input, ...flags])).results;
    expect((await run()).map(({ type }) => type)).toEqual(['meeting', 'stop', 'stop']);
    expect(await run('--only', 'meeting', '--meeting-distance-m', '100')).toEqual([]);
    expect(await run('--only', 'meeting', '--meeting-minutes', '181')).toEqual([]);
    expect(await run('--only', 'meeting', '--max-gap-minutes', '4')).toEqual([]);
  });

  test('bad rows are findings with their line, and the others are read', async () => {
    const bad = ['Alma,never,1,1', 'Alma,2026-03-01,91,1', ',2026-03-01,1,1'];
    const input = await put('bad.csv', [HEAD, ...bad, ...beside(-30)].join('\n'));
    const { code, results, findings } = await runCli(['tracks', 'detect', '--only', 'meeting', input]);
    expect(code).toBe(1);
    expect(findings).toMatchObject([
      { code: 'TRACKS-204', line: 2, file: input },
      { code: 'TRACKS-206', line: 3 },
      { code: 'TRACKS-203', line: 4 },
    ]);
    expect(results).toMatchObject([MEETING]);
  });

  test('a thin file gives no dark vessel, and says why', async () => {
    const input = await put('thin.csv', [HEAD, ...beside(-30)].join('\n'));
    const { code, results, stderr } = await runCli(['tracks', 'detect', '--only', 'dark', input]);
    expect([code, results]).toEqual([0, []]);
    expect(stderr).toMatch(/reception|heard/);
  });

  test('areas and ports', async () => {
    const input = await put('sails.csv', [HEAD, ...sailing()].join('\n'));
    const ring = [
      [-0.5, 4.9],
      [-0.4, 4.9],
      [-0.4, 5.1],
      [-0.5, 5.1],
      [-0.5, 4.9],
    ];
    const geometry = { type: 'Polygon', coordinates: [ring] };
    const areas = await put(
      'areas.geojson',
      JSON.stringify({ type: 'Feature', properties: { name: 'the reef' }, geometry }),
    );
    const ports = await put('ports.csv', 'id,name,lon,lat\nhavn,Havn,0,5\n');
    const { results } = await runCli(['tracks', 'detect', input, '--areas', areas, '--ports', ports]);
    expect(results.map(({ type, text }) => [type, text])).toEqual([
      ['area', 'Alma entered the reef at 2026-03-01 10:30 and stayed for 30 min.'],
      ['port_call', expect.stringMatching(/^Alma was in Havn for/)],
      ['stop', expect.stringMatching(/^Alma lay still for 2 h/)],
    ]);
  });

  test('sentences of AIS with times', async () => {
    const input = await put('some.nmea', '\\c:1772359200*57\\!AIVDM,1,1,,A,13u?etPv2;0n:dDPwUM1U1Cb069D,0*24\n');
    const { code, stderr } = await runCli(['tracks', 'detect', '--only', 'meeting', input]);
    expect([code, stderr]).toEqual([0, '']);
  });

  test.each([
    [['tracks', 'detect']],
    [['tracks', 'detect', '--only', 'rendezvous', 'x.csv']],
    [['tracks', 'detect', 'no-such-file.csv']],
    [['tracks', 'detect', '--meeting-distance-m', '0', 'x.csv']],
  ])('wrong use: %j', async (args) => {
    expect((await runCli(args)).code).toBe(2);
  });
});

/** From the west into the port at 0° E and lies there: 12 kn along the equator are 0.2° an hour. */
function sailing(): string[] {
  return Array.from({ length: 61 }, (_, i) => `Alma,${clock(i * 5)},5,${Math.min(0, -0.6 + i / 60).toFixed(5)}`);
}
