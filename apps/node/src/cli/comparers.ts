import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Question } from '@quintet/core/assess/screening';
import type { Finding } from '@quintet/core/model';
import { hitsAsJson } from './compare.ts';
import { inputFiles } from './input-files.ts';
import { ListsBroken, listsFromFiles } from './lists-from-files.ts';
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
const WORKERS_MAX = 8;
/** While a thread works on one batch the next one waits for it already. */
const BATCHES_PER_THREAD = 2;

/** What a thread says once it has read the lists. */
export interface ThreadReady {
  readonly findings: readonly Finding[];
  readonly invalid: boolean;
  /** Why nobody can be compared with the lists, if so. */
  readonly broken?: string;
}

/**
 * Reads the lists and makes ready to compare: here for a small input, else with a thread for each core.
 * @throws ListsBroken when a list is broken
 */
export async function openComparers(lists: readonly string[], inputBytes: number, output: Output): Promise<Comparers> {
  const threads = Math.min(availableParallelism(), WORKERS_MAX);
  if (inputBytes >= PARALLEL_BYTES_MIN && threads > 1) return await openThreads(lists, threads, output);
  const { list, invalid } = await listsFromFiles(lists, output.finding);
  return { width: 1, invalid, compare: async (questions) => hitsAsJson(list, questions), close: async () => undefined };
}

/** Memory of a thread: what reading needs is garbage soon, and is not to be kept. */
const YOUNG_MB_MAX = 8;
const OLD_MB_MIN = 144;
const OLD_MB_PER_LIST_MB = 24;

async function openThreads(lists: readonly string[], count: number, output: Output): Promise<Comparers> {
  const listMb = (await inputFiles(lists)).reduce((sum, { bytes = 0 }) => sum + bytes, 0) / 1_000_000;
  const resourceLimits = {
    maxYoungGenerationSizeMb: YOUNG_MB_MAX,
    maxOldGenerationSizeMb: Math.max(OLD_MB_MIN, Math.ceil(listMb * OLD_MB_PER_LIST_MB)),
  };
  const threads = Array.from({ length: count }, () => {
    return new Correspondent(
      new Worker(new URL('./compare-worker.ts', import.meta.url), { workerData: lists, resourceLimits }),
    );
  });
  const close = async (): Promise<void> => void (await Promise.all(threads.map((thread) => thread.close())));
  const [ready] = await Promise.all(threads.map((thread) => thread.answer<ThreadReady>()));
  // Each thread read the same files; what they have to say is said once.
  for (const finding of ready?.findings ?? []) output.finding(finding);
  if (!ready || ready.broken !== undefined) {
    await close();
    throw new ListsBroken(ready?.broken ?? 'the lists could not be read');
  }
  let turn = 0;
  return {
    width: count * BATCHES_PER_THREAD,
    invalid: ready.invalid,
    async compare(questions) {
      const thread = threads[turn++ % count];
      return thread ? await thread.ask<string[]>(questions) : [];
    },
    close,
  };
}

/** A thread that answers what it is asked, in order. */
class Correspondent {
  readonly #worker: Worker;
  readonly #waiting: { done: (message: unknown) => void; fail: (error: Error) => void }[] = [];

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (message: unknown) => this.#waiting.shift()?.done(message));
    worker.on('error', (error: Error) => this.#waiting.splice(0).forEach(({ fail }) => fail(error)));
  }

  /** What it says next. */
  async answer<T>(): Promise<T> {
    return await new Promise<T>((done, fail) => this.#waiting.push({ done: (message) => done(message as T), fail }));
  }

  async ask<T>(question: unknown): Promise<T> {
    this.#worker.postMessage(question);
    return await this.answer<T>();
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
