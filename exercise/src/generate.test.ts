import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultExercise, generateExercise } from './generate.ts';
import type { Manifest } from './manifest.ts';
import { isExposure, type Truth } from './truth.ts';

let folder = '';
let manifest: Manifest;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quintet-exercise-'));
  manifest = await generateExercise({ ...defaultExercise, outDir: join(folder, 'default') });
});
afterAll(() => rm(folder, { recursive: true }));

const read = (exercise: string, path: string): Promise<string> => readFile(join(folder, exercise, path), 'utf8');
const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
async function truthOf(exercise: string): Promise<readonly Truth[]> {
  return linesOf(await read(exercise, 'truth/truth.jsonl')).map((line): Truth => JSON.parse(line));
}
async function textsOf(exercise: string, { files }: Manifest, feed: string): Promise<string> {
  const paths = files
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`feeds/${feed}/`) && !path.endsWith('feed.json'));
  return (await Promise.all(paths.map((path) => read(exercise, path)))).join('');
}

const aboutCustomers = (truth: readonly Truth[]): string[] =>
  truth
    .filter(isExposure)
    .filter(({ subject }) => subject.feed === 'bank-customers')
    .map((line) => JSON.stringify(line));

describe('the same bytes', () => {
  test.each([1, 2, 4])('with %i workers', async (workers) => {
    const outDir = join(folder, `workers-${workers}`);
    expect(await generateExercise({ ...defaultExercise, outDir, workers })).toEqual(manifest);
    expect(await read(`workers-${workers}`, 'manifest.json')).toBe(await read('default', 'manifest.json'));
  });

  test('are the bytes that the manifest names', async () => {
    for (const { path, bytes, sha256 } of manifest.files) {
      const content = await readFile(join(folder, 'default', path));
      expect(content.length, path).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex'), path).toBe(sha256);
    }
  });

  test('not for another seed', async () => {
    const other = await generateExercise({ seed: 8, size: 600, outDir: join(folder, 'seed-8') });
    expect(other.files.map(({ sha256 }) => sha256)).not.toEqual(manifest.files.map(({ sha256 }) => sha256));
  });
});

describe('a larger world', () => {
  let larger: Manifest;
  beforeAll(async () => {
    larger = await generateExercise({ seed: defaultExercise.seed, size: 1500, outDir: join(folder, 'larger') });
  });

  test('holds every customer of the smaller one, letter by letter', async () => {
    const all = new Set(linesOf(await textsOf('larger', larger, 'bank-customers')));
    const some = linesOf(await textsOf('default', manifest, 'bank-customers'));
    expect(some.length).toBeGreaterThan(300);
    expect(some.filter((line) => !all.has(line))).toEqual([]);
  });

  test('holds every truth about a customer of the smaller one', async () => {
    const all = new Set(aboutCustomers(await truthOf('larger')));
    expect(aboutCustomers(await truthOf('default')).filter((line) => !all.has(line))).toEqual([]);
  });
});

describe('the truth of the default exercise', () => {
  test('has matches and decoys, obvious and debatable, with ids of their own', async () => {
    const truth = await truthOf('default');
    const exposures = truth.filter(isExposure);
    expect(new Set(truth.map(({ id }) => id)).size).toBe(truth.length);
    for (const type of ['match', 'decoy'])
      expect(exposures.filter((line) => line.type === type).length).toBeGreaterThan(10);
    expect(new Set(exposures.map(({ difficulty }) => difficulty))).toEqual(new Set(['obvious', 'debatable']));
    for (const line of exposures) expect(line.entries.length).toBeGreaterThan(0);
  });
});

describe('options', () => {
  test.each([
    { seed: -1, size: 600 },
    { seed: 7, size: 0 },
    { seed: 7, size: 2_000_000 },
    { seed: 7, size: 600, workers: 0 },
    { seed: 0.5, size: 600 },
  ])('%j are refused', async (options) => {
    await expect(generateExercise({ ...options, outDir: join(folder, 'refused') })).rejects.toThrow(RangeError);
  });

  test('a folder that holds something else is left alone', async () => {
    const outDir = await mkdtemp(join(folder, 'other-'));
    await writeFile(join(outDir, 'thesis.txt'), 'years of work');
    await expect(generateExercise({ ...defaultExercise, outDir })).rejects.toThrow(
      'holds something that is no exercise',
    );
    expect(await readFile(join(outDir, 'thesis.txt'), 'utf8')).toBe('years of work');
  });

  test('an earlier exercise is replaced', async () => {
    const outDir = join(folder, 'workers-1');
    expect(await generateExercise({ seed: 9, size: 20, outDir })).toMatchObject({ seed: 9, size: 20 });
  });
});
