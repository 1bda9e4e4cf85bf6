import { availableParallelism } from 'node:os';
import type { Question } from '@quintet/core/assess/screening';
import type { InputFile } from '@quintet/core/observe';
import { compareHere } from './compare-here.ts';
import { compareInThreads } from './compare-in-threads.ts';
import type { Output } from './output.ts';

/** Compares batches with lists; several batches may be under way at once. */
export interface Comparers {
  /** How many batches are worth having under way. */
  readonly width: number;
  /** Whether the lists had a finding that a person should see. Fails with `ListsBroken` when a list is broken. */
  readonly listsInvalid: Promise<boolean>;
  /** The hits of each question as JSON, once the lists are read. */
  compare(questions: readonly Question[]): Promise<readonly string[]>;
  close(): Promise<void>;
}

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
