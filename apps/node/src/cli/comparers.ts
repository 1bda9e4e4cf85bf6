import { availableParallelism } from 'node:os';
import { type Question, WatchList } from '@quintet/core/assess/screening';
import { hitsAsJson } from './hits-as-json.ts';
import { inputFiles } from './input-files.ts';
import { ListsBroken, listsFromFiles } from './lists-from-files.ts';
import type { Output } from './output.ts';
import { ScreeningThread } from './screening-thread.ts';

/** Compares batches with the lists; several batches may be under way at once. */
export interface Comparers {
  /** How many batches are worth having under way. */
  readonly width: number;
  /** True when the lists had a finding that a person should see. */
  readonly invalid: boolean;
  /** The hits of each question as JSON. */
  compare(questions: readonly Question[]): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Below this size of input, starting threads costs more than it gains. */
const PARALLEL_BYTES_MIN = 300_000;
/** Beyond this, reading and writing are what takes the time. */
const THREADS_MAX = 4;
const BATCHES_PER_THREAD = 10;

/**
 * Reads the lists and makes ready to compare: here for a small input, else in threads.
 * @throws ListsBroken when a list is broken
 */
export async function openComparers(lists: readonly string[], inputBytes: number, output: Output): Promise<Comparers> {
  // This thread reads and writes, which keeps a core busy.
  const threads = Math.min(availableParallelism() - 1, THREADS_MAX);
  if (inputBytes >= PARALLEL_BYTES_MIN && threads > 0) return await openThreads(lists, threads, output);
  const { entries, versions, invalid } = await listsFromFiles(lists, output.finding);
  const list = WatchList.of(entries, versions);
  return {
    width: 1,
    invalid,
    compare: async (questions) => questions.map((question) => hitsAsJson(list.ask(question))),
    close: async () => undefined,
  };
}

/** Memory of a thread: what it works with for a moment is not to be kept. */
const YOUNG_MB_MAX = 8;
const OLD_MB_MIN = 144;
const OLD_MB_PER_LIST_MB = 24;

/** Each thread reads the lists by itself, at the same time: handing them over takes longer. */
async function openThreads(lists: readonly string[], count: number, output: Output): Promise<Comparers> {
  const listMb = (await inputFiles(lists)).reduce((sum, { bytes = 0 }) => sum + bytes, 0) / 1_000_000;
  const resourceLimits = {
    maxYoungGenerationSizeMb: YOUNG_MB_MAX,
    maxOldGenerationSizeMb: Math.max(OLD_MB_MIN, Math.ceil(listMb * OLD_MB_PER_LIST_MB)),
  };
  const threads = Array.from({ length: count }, () => new ScreeningThread(lists, resourceLimits));
  const close = async (): Promise<void> => {
    await Promise.all(threads.map(async (thread) => await thread.close()));
  };
  try {
    const [read] = await Promise.all(threads.map(async ({ listsRead }) => await listsRead));
    read!.findings.forEach(output.finding);
    if ('broken' in read!) throw new ListsBroken(read.broken);
    return {
      width: count * BATCHES_PER_THREAD,
      invalid: read!.invalid,
      compare: async (questions) => await idlest(threads).compare(questions),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function idlest(threads: readonly ScreeningThread[]): ScreeningThread {
  return threads.reduce((best, thread) => (thread.busy < best.busy ? thread : best));
}
