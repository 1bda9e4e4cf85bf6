import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../testing/run-cli.ts';

const POSITION = '!AIVDM,1,1,,A,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*66';
const FIRST = '!AIVDM,2,1,1,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0*1C';
const LAST = '!AIVDM,2,2,1,A,88888888880,2*25';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quintet-ais-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

async function put(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe.concurrent('ais decode', () => {
  test('a line per message in the order of the last parts, keys as in the contract', async () => {
    const file = await put('good.nmea', `# a comment\n${FIRST}\n1700000000 ${POSITION}\n\n${LAST}\n`);
    const { code, results, stderr } = await runCli(['ais', 'decode', file]);
    expect([code, stderr]).toEqual([0, '']);
    expect(results).toEqual([
      {
        type: 1,
        repeat: 0,
        mmsi: 244740981,
        status: 0,
        turn: null,
        turn_ti: null,
        speed: 0,
        accuracy: true,
        lon: 5.7374667,
        lat: 53.199235,
        course: 0,
        heading: null,
        second: 45,
        maneuver: 0,
        raim: true,
        radio: 34463,
        time: '2023-11-14T22:13:20.000Z',
      },
      expect.objectContaining({ type: 5, imo: 9134270, eta: '05-15T14:00Z', destination: 'NEW YORK', draught: 12.2 }),
    ]);
    expect(Object.keys(results[1]!).slice(0, 6)).toEqual(['type', 'repeat', 'mmsi', 'ais_version', 'imo', 'callsign']);
  });

  test('a sentence that cannot be decoded is a finding with its line', async () => {
    const file = await put(
      'bad.nmea',
      `${POSITION}\n${POSITION.replace('*66', '*67')}\n${FIRST}\n${POSITION}\n!AIVDM,1,1,,B,,0*25\n`,
    );
    const { code, results, findings } = await runCli(['ais', 'decode', file]);
    expect(code).toBe(1);
    expect(results).toHaveLength(2);
    expect(findings.map(({ severity, code, line, file }) => [severity, code, line, file])).toEqual([
      ['error', 'AIS-106', 2, file],
      ['error', 'AIS-107', 5, file],
      ['error', 'AIS-204', 3, file],
    ]);
    expect((await runCli(['ais', 'decode', '--checksum', 'ignored', file])).results).toHaveLength(3);
  });

  test('standard input', async () => {
    const { code, results } = await runCli(['ais', 'decode', '-'], `${POSITION}\r\n`);
    expect([code, results.length]).toEqual([0, 1]);
  });

  test.each([
    [['ais', 'decode']],
    [['ais', 'decode', 'nowhere.nmea']],
    [['ais', 'decode', '--checksum', 'maybe', '-']],
  ])('%j is wrong use', async (args) => {
    expect((await runCli(args)).code).toBe(2);
  });
});

describe.concurrent('ais encode', () => {
  test('what decode wrote becomes the same sentences', async () => {
    const sentences = [POSITION, FIRST, LAST].join('\n');
    const decoded = await runCli(['ais', 'decode', await put('again.nmea', sentences)]);
    const { code, stdout } = await runCli(['ais', 'encode', await put('again.jsonl', decoded.stdout)]);
    expect(code).toBe(0);
    const again = await runCli(['ais', 'decode', await put('twice.nmea', stdout)]);
    expect(again.stdout).toBe(decoded.stdout);
    expect(stdout.split('\n')[0]).toBe(POSITION);
  });

  test('what cannot be written is a finding with its line and field', async () => {
    const lines = ['{"type":1,"mmsi":211000001,"lon":200}', 'no object', '{"type":14,"mmsi":351809000,"text":"TEST"}'];
    const { code, stdout, findings } = await runCli(['ais', 'encode', await put('wrong.jsonl', lines.join('\n'))]);
    expect([code, stdout]).toEqual([1, '!AIVDM,1,1,,A,>5?Per1@E=@,2*1E\n']);
    expect(findings).toMatchObject([
      { code: 'AIS-303', line: 1, path: 'lon' },
      { code: 'AIS-306', line: 2 },
    ]);
  });

  test.each([
    [['ais', 'encode']],
    [['ais', 'encode', '--talker', 'x', '-']],
    [['ais', 'encode', '--channel', 'Q', '-']],
  ])('%j is wrong use', async (args) => {
    expect((await runCli(args)).code).toBe(2);
  });
});
