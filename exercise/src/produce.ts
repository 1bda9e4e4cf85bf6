import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Arrival, GeneratedFile, World } from './feeds/feed.ts';
import { textOf } from './feeds/index.ts';
import type { Truth } from './truth.ts';

/** What came of one arrival. */
export interface Produced {
  readonly file: GeneratedFile;
  /** Lines of truth, in the order of the file. */
  readonly truth: readonly string[];
}

const WRITE_CHARACTERS = 256 * 1024;

/** Writes one arriving file below `outDir`, piece by piece, and says what is true about it. */
export async function produce(world: World, outDir: string, arrival: Arrival): Promise<Produced> {
  const path = `feeds/${arrival.feed}/${arrival.file}`;
  const { result, bytes, sha256 } = await writePieces(join(outDir, path), textOf(world, arrival));
  return { file: { path, bytes, sha256 }, truth: result.map(truthLine) };
}

export function truthLine(truth: Truth): string {
  return JSON.stringify(truth);
}

/** Writes what a generator yields and hashes it on the way. */
export async function writePieces<Result>(
  path: string,
  pieces: Generator<string, Result>,
): Promise<{ readonly result: Result; readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  const handle = await open(path, 'w');
  let bytes = 0;
  let pending = '';
  const flush = async (): Promise<void> => {
    const buffer = Buffer.from(pending, 'utf8');
    pending = '';
    hash.update(buffer);
    bytes += buffer.length;
    await handle.write(buffer);
  };
  try {
    let next = pieces.next();
    while (next.done !== true) {
      pending += next.value;
      if (pending.length >= WRITE_CHARACTERS) await flush();
      next = pieces.next();
    }
    await flush();
    return { result: next.value, bytes, sha256: hash.digest('hex') };
  } finally {
    await handle.close();
  }
}
