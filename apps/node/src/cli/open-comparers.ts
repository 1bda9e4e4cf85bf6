import { availableParallelism } from 'node:os';
import type { InputFile } from '@quintet/core/observe';
import { compareHere } from './compare-here.ts';
import { compareInThreads } from './compare-in-threads.ts';
import type { Comparers } from './comparers.ts';
import type { Output } from './output.ts';

/** Below this size of input, starting threads costs more than it gains. */
const PARALLEL_BYTES_MIN = 300_000;
/** Beyond this, reading and writing are what takes the time. */
const THREADS_MAX = 4;

/** Begins to read the lists, and compares when they are read: here for a small input, else in threads. */
export function openComparers(lists: readonly InputFile[], { bytes = 0 }: InputFile, output: Output): Comparers {
  // This thread reads and writes.
  const threads = Math.min(availableParallelism() - 1, THREADS_MAX);
  return bytes >= PARALLEL_BYTES_MIN && threads > 0
    ? compareInThreads(lists, threads, output)
    : compareHere(lists, output);
}
