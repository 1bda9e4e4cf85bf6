import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../testing/run-cli.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quintet-resolve-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

async function put(name: string, rows: readonly string[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, rows.join('\n'));
  return path;
}

const person = (i: number) =>
  `Given${i},Family${i * 7},${1940 + (i % 60)}0${1 + (i % 9)}1${i % 10},${1_000_000 + i * 7919}`;
const rows = Array.from({ length: 60 }, (_, i) => `p${i}a,${person(i)}`);
const copies = Array.from({ length: 20 }, (_, i) => `p${i}b,${person(i)}`);
const head = 'rec, given, family, born, number';
const flags = '--id rec --map given=firstName --map family=lastName --map born=birthDate --map number=idNumber'.split(
  ' ',
);

describe.concurrent('resolve', () => {
  test('one file: each pair once, keys as in the contract', async () => {
    const csv = await put('one.csv', [head, ...rows, ...copies]);
    const { code, results, stderr } = await runCli(['resolve', '--csv', csv, '--schema', 'Person', ...flags]);
    expect([code, stderr]).toEqual([0, '']);
    expect(Object.keys(results[0] ?? {})).toEqual(['a', 'b', 'score', 'match', 'reasons']);
    const found = results.filter(({ match }) => match).map(({ a, b }) => `${String(a)} ${String(b)}`);
    expect(found.toSorted()).toEqual(Array.from({ length: 20 }, (_, i) => `p${i}a p${i}b`).toSorted());
  });

  test('two files: a of the first, b of the second', async () => {
    const [csv, against] = [await put('a.csv', [head, ...rows]), await put('b.csv', [head, ...copies])];
    const { code, results } = await runCli(['resolve', '--csv', csv, '--against', against, ...flags]);
    expect(code).toBe(0);
    expect(results.filter(({ match }) => match)).toHaveLength(20);
    expect(results.every(({ a, b }) => String(a).endsWith('a') && String(b).endsWith('b'))).toBe(true);
  });

  test('an id that stands twice and a row without one are said, and the rest is resolved', async () => {
    const csv = await put('bad.csv', [head, ...rows, ...copies, `p1a,${person(1)}`, `,${person(2)}`]);
    const { code, results, findings } = await runCli(['resolve', '--csv', csv, ...flags]);
    expect(code).toBe(1);
    expect(results.filter(({ match }) => match)).toHaveLength(20);
    expect(findings.map((finding) => [finding['code'], finding['line']])).toEqual([
      ['RES-104', 82],
      ['RES-103', 83],
    ]);
  });

  test('what joins two that contradict each other is told, and stands in the reasons; the match is the score', async () => {
    const [given, family, born] = person(30).split(',');
    const chained = [`x1,${given},${family},${born},4444444`, `x2,${given},Elsewhere,19010101,4444444`];
    const csv = await put('chain.csv', [head, ...rows, ...copies, ...chained]);
    const { code, results, findings } = await runCli(['resolve', '--csv', csv, ...flags]);
    expect(code).toBe(0);
    expect(findings.map((finding) => finding['code'])).toEqual(['RES-203']);
    const doubted = results.filter(({ reasons }) => JSON.stringify(reasons).includes('"conflict"'));
    expect(doubted.map(({ a, b }) => `${String(a)} ${String(b)}`).toSorted()).toEqual(['p30a x1', 'p30a x2', 'x1 x2']);
    expect(results.every(({ score, match }) => match === Number(score) >= 0.9)).toBe(true);
  });

  test.each([
    ['no id', ['--map', 'given=firstName']],
    ['a column that is not there', ['--id', 'nothing', '--map', 'given=firstName']],
    ['a property that is none', ['--id', 'rec', '--map', 'given=unheardOf']],
    ['a schema that is not compared', ['--id', 'rec', '--schema', 'Sanction', '--map', 'given=firstName']],
    ['nothing mapped', ['--id', 'rec']],
  ])('%s ends with 2 and a sentence', async (name, more) => {
    const csv = await put(`${name}.csv`, [head, ...rows]);
    const { code, stdout, stderr } = await runCli(['resolve', '--csv', csv, ...more]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trim()).not.toBe('');
  });
});
