import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Finding } from '@quintet/core/model';
import type { Question } from '@quintet/core/assess';
import { hitsAsJson } from './compare.ts';
import { ListsBroken, listsFromFiles } from './lists-from-files.ts';
import type { Output } from './output.ts';

/** Compares batches with the lists; several batches may be under way at once. */
export interface Comparers {
  /** How many batches are worth having under way. */
  readonly width: number;
  /** True when the lists had a finding that a person should see. */
  readonly invalid: boolean;
  compare(questions: readonly Question[]): Promise<string[]>;
  close(): Promise<void>;
}

/** Below this size of input, reading the lists more than once costs more than it gains. */
const PARALLEL_BYTES_MIN = 300_000;
const WORKERS_MAX = 8;

/** What a worker says once it has read the lists. */
export type WorkerReady =
  | { readonly findings: readonly Finding[]; readonly invalid: boolean }
  | { readonly broken: string; readonly findings: readonly Finding[] };

/**
 * Reads the lists and makes ready to compare: here for a small input, else with a thread for each core, each with lists
 * of its own.
 * @throws ListsBroken when a list is broken
 */
export async function openComparers(lists: readonly string[], inputBytes: number, output: Output): Promise<Comparers> {
  const workers = Math.min(availableParallelism(), WORKERS_MAX);
  if (inputBytes < PARALLEL_BYTES_MIN || workers < 2) {
    const { list, invalid } = await listsFromFiles(lists, output.finding);
    return {
      width: 1,
      invalid,
      compare: async (questions) => hitsAsJson(list, questions),
      close: async () => undefined,
    };
  }
  return await openThreads(lists, workers, output);
}

async function openThreads(lists: readonly string[], count: number, output: Output): Promise<Comparers> {
  const threads = Array.from(
    { length: count },
    () => new Worker(new URL('./compare-worker.ts', import.meta.url), { workerData: lists }),
  );
  const ready = await Promise.all(threads.map((thread) => answerOf<WorkerReady>(thread)));
  // Each thread read the same lists; what they have to say is said once.
  const [first] = ready;
  for (const finding of first?.findings ?? []) output.finding(finding);
  if (!first || 'broken' in first) {
    await Promise.all(threads.map((thread) => thread.terminate()));
    throw new ListsBroken(first?.broken ?? '');
  }
  const free = [...threads];
  const waiting: ((thread: Worker) => void)[] = [];
  const take = async (): Promise<Worker> => free.pop() ?? (await new Promise((done) => waiting.push(done)));
  const give = (thread: Worker): void => {
    const next = waiting.shift();
    if (next) next(thread);
    else free.push(thread);
  };
  return {
    width: count * 2,
    invalid: first.invalid,
    async compare(questions) {
      const thread = await take();
      thread.postMessage(questions);
      const hits = await answerOf<string[]>(thread);
      give(thread);
      return hits;
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

async function answerOf<T>(thread: Worker): Promise<T> {
  return await new Promise<T>((done, fail) => {
    const settle = (): void => {
      thread.off('message', onMessage);
      thread.off('error', onError);
    };
    const onMessage = (message: T): void => {
      settle();
      done(message);
    };
    const onError = (error: Error): void => {
      settle();
      fail(error);
    };
    thread.on('message', onMessage);
    thread.on('error', onError);
  });
}
