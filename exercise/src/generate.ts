import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { World } from './feeds/feed.ts';
import { arrivalsOf, feeds } from './feeds/index.ts';
import { worldHazardTruth } from './hazards/truth/world-hazards.ts';
import { GENERATOR_VERSION, type Manifest, manifestText } from './manifest.ts';
import { type Produced, truthLine, writePieces } from './produce.ts';
import { worldSeaTruth } from './sea/world-sea.ts';
import { sameAsTruth } from './truth.ts';
import { produceAll } from './workers.ts';

export interface ExerciseOptions {
  /** 0 … 2^53 − 1 */
  readonly seed: number;
  /** Number of entities of the world, 1 … EXERCISE_ENTITIES_MAX. */
  readonly size: number;
  /** A folder that is empty, does not exist, or holds an earlier exercise, which is replaced. */
  readonly outDir: string;
  /** Worker threads, 1 … EXERCISE_WORKERS_MAX; 1 (the default) works in the calling thread. */
  readonly workers?: number;
}

export const EXERCISE_ENTITIES_MAX = 1_000_000;
export const EXERCISE_WORKERS_MAX = 64;

/** The exercise on which a new node opens. */
export const defaultExercise = { seed: 7, size: 600 } as const;

/**
 * Writes a generated scenario: `feeds/<feed>/feed.json` and the files that arrive there, `truth/truth.jsonl`, `manifest.json`.
 * The bytes depend on seed and size only (and the Node version), not on the number of workers or the clock.
 *
 * @throws RangeError for options out of range, Error when the folder holds something else.
 * @example
 * const manifest = await generateExercise({ ...defaultExercise, outDir: 'exercise-7' });
 * manifest.files.length; // every file with its SHA-256
 */
export async function generateExercise({ seed, size, outDir, workers = 1 }: ExerciseOptions): Promise<Manifest> {
  requireInteger('seed', seed, 0, Number.MAX_SAFE_INTEGER);
  requireInteger('size', size, 1, EXERCISE_ENTITIES_MAX);
  requireInteger('workers', workers, 1, EXERCISE_WORKERS_MAX);
  await prepareFolder(outDir);
  const world: World = { seed, size };
  const descriptions = await writeDescriptions(outDir);
  const arrivals = arrivalsOf(world);
  const produced = await produceAll({ world, outDir }, arrivals, Math.min(workers, arrivals.length));
  const truth = await writePieces(join(outDir, 'truth/truth.jsonl'), truthText(world, produced));
  const truthFile = { path: 'truth/truth.jsonl', bytes: truth.bytes, sha256: truth.sha256 };
  const files = [...descriptions, ...produced.map(({ file }) => file), truthFile];
  const manifest: Manifest = {
    generator: GENERATOR_VERSION,
    seed,
    size,
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
  await writeFile(join(outDir, 'manifest.json'), manifestText(manifest));
  return manifest;
}

function requireInteger(name: string, value: number, minimum: number, maximum: number): void {
  if (Number.isSafeInteger(value) && value >= minimum && value <= maximum) return;
  throw new RangeError(`${name} must be a whole number from ${minimum} to ${maximum}, not ${value}`);
}

/** Never deletes what it did not make: a folder with other things in it is refused. */
async function prepareFolder(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  const names = await readdir(outDir);
  if (names.length > 0 && !names.includes('manifest.json')) {
    throw new Error(`${outDir} holds something that is no exercise: name an empty folder`);
  }
  for (const name of ['feeds', 'truth', 'manifest.json'])
    await rm(join(outDir, name), { recursive: true, force: true });
  for (const { id } of feeds) await mkdir(join(outDir, 'feeds', id), { recursive: true });
  await mkdir(join(outDir, 'truth'));
}

async function writeDescriptions(outDir: string): Promise<readonly Produced['file'][]> {
  const files: Produced['file'][] = [];
  for (const { id, description } of feeds) {
    const path = `feeds/${id}/feed.json`;
    const { bytes, sha256 } = await writePieces(
      join(outDir, path),
      oneText(`${JSON.stringify(description, null, 2)}\n`),
    );
    files.push({ path, bytes, sha256 });
  }
  return files;
}

function* oneText(text: string): Generator<string, undefined> {
  yield text;
  return undefined;
}

/** Truth about the world first, then about each file in the order of the arrivals. */
function* truthText(world: World, produced: readonly Produced[]): Generator<string, undefined> {
  for (let index = 0; index < world.size; index += 1) {
    const line = sameAsTruth(world.seed, index);
    if (line !== undefined) yield `${truthLine(line)}\n`;
  }
  for (const line of worldSeaTruth(world)) yield `${truthLine(line)}\n`;
  for (const line of worldHazardTruth(world)) yield `${truthLine(line)}\n`;
  for (const { truth } of produced) for (const line of truth) yield `${line}\n`;
  return undefined;
}
