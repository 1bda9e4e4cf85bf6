import { availableParallelism } from 'node:os';
import { listedSubjects, matchOptions, type Question, WatchedEntries, WatchList } from '@quintet/core/assess/screening';
import { createPool, type ListedSubject, type MatchQuestion } from '@quintet/names';
import { hitsAsJson } from './hits-as-json.ts';
import { inputFiles } from './input-files.ts';
import { listsFromFiles } from './lists-from-files.ts';
import { listsInThread } from './lists-in-thread.ts';
import type { Output } from './output.ts';

/** Compares batches with the lists; several batches may be under way at once. */
export interface Comparers {
  /** How many batches are worth having under way. */
  readonly width: number;
  /** True when the lists had a finding that a person should see. */
  readonly invalid: boolean;
  /** The hits of each question as JSON. */
  compare(questions: readonly Question[]): Promise<string[]>;
  close(): Promise<void>;
}

/** Below this size of input, starting threads costs more than it gains. */
const PARALLEL_BYTES_MIN = 300_000;
const THREADS_MAX = 8;
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

async function openThreads(lists: readonly string[], threads: number, output: Output): Promise<Comparers> {
  const listMb = (await inputFiles(lists)).reduce((sum, { bytes = 0 }) => sum + bytes, 0) / 1_000_000;
  const resourceLimits = {
    maxYoungGenerationSizeMb: YOUNG_MB_MAX,
    maxOldGenerationSizeMb: Math.max(OLD_MB_MIN, Math.ceil(listMb * OLD_MB_PER_LIST_MB)),
  };
  // The threads start while the lists are read.
  const { promise: subjects, resolve, reject } = Promise.withResolvers<ListedSubject[]>();
  const pool = createPool(subjects, { workers: threads, resourceLimits });
  try {
    const { entries, invalid } = await listsInThread(lists, output.finding, resourceLimits);
    resolve(listedSubjects(entries));
    const watched = WatchedEntries.of(entries);
    return {
      width: threads * BATCHES_PER_THREAD,
      invalid,
      async compare(questions) {
        const hits = await pool.answer(questions.map(toMatcher));
        return questions.map((question, i) => hitsAsJson(watched.answer(question, hits[i] ?? [])));
      },
      close: async () => await pool.close(),
    };
  } catch (error) {
    reject(error);
    await pool.close();
    throw error;
  }
}

function toMatcher({ subject, text = '', options }: Question): MatchQuestion {
  return subject ? { subject, options: matchOptions(options) } : { text, options: matchOptions(options) };
}
