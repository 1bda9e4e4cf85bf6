import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { BookSnapshot } from '@quintet/core/observe/vessels';
import type { DataFolder } from '../data-folder.ts';

/** Everything that the reader of the sea holds in memory, as it stood after one input. */
export interface SeaState {
  /** Changes when what is in it changes its shape: an older one is not read. */
  readonly version: number;
  /** The last input that it has read. */
  readonly input: string;
  readonly tracker: Uint8Array;
  readonly book: BookSnapshot;
  readonly sources: readonly string[];
  /** Feed time of the last report, seconds since 1970. */
  readonly time: number;
}

export const STATE_VERSION = 2;
const FILE = 'state.bin';

/** Writes the state beside the old one and puts it in its place: a death leaves one of the two whole. */
export async function writeState({ sea }: DataFolder, state: SeaState): Promise<void> {
  const path = join(sea, FILE);
  await writeFile(`${path}.new`, serialize(state), { mode: 0o600 });
  await rename(`${path}.new`, path);
}

/** The last state; undefined where there is none, or none that this version can read. */
export async function readState({ sea }: DataFolder): Promise<SeaState | undefined> {
  const bytes = await readFile(join(sea, FILE)).catch(() => undefined);
  if (!bytes) return undefined;
  try {
    const state = deserialize(bytes) as SeaState;
    return state.version === STATE_VERSION ? state : undefined;
  } catch {
    return undefined;
  }
}
