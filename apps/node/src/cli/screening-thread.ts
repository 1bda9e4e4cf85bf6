import { Worker } from 'node:worker_threads';
import type { Question } from '@quintet/core/assess/screening';
import type { Finding } from '@quintet/core/model';
import type { InputFile } from '@quintet/core/observe';
import { ListsBroken } from './lists-broken.ts';

/** What a thread says first, once. */
export type ListsRead =
  | { readonly findings: readonly Finding[]; readonly invalid: boolean }
  | { readonly findings: readonly Finding[]; readonly broken: string };

/** What it says to each batch of questions, in their order. */
export type Answer = { readonly hits: readonly string[] } | { readonly error: string };

/** Memory of a thread: what it works with for a moment is not to be kept. */
const YOUNG_MB_MAX = 8;
const OLD_MB_MIN = 144;
const OLD_MB_PER_LIST_MB = 24;

/** A thread that reads lists by itself and then compares questions with them. */
export class ScreeningThread {
  /** What came of reading the lists. */
  readonly listsRead: Promise<ListsRead>;
  readonly #worker: Worker;
  readonly #waiting: PromiseWithResolvers<readonly string[]>[] = [];
  #ended: Error | undefined;

  /** Each thread reads the lists by itself, at the same time: handing them over takes longer. */
  constructor(lists: readonly InputFile[]) {
    const listMb = lists.reduce((sum, { bytes = 0 }) => sum + bytes, 0) / 1_000_000;
    this.#worker = new Worker(new URL('./screening-worker.ts', import.meta.url), {
      workerData: lists.map(({ file }) => file),
      resourceLimits: {
        maxYoungGenerationSizeMb: YOUNG_MB_MAX,
        maxOldGenerationSizeMb: Math.max(OLD_MB_MIN, Math.ceil(listMb * OLD_MB_PER_LIST_MB)),
      },
    });
    const read = Promise.withResolvers<ListsRead>();
    this.listsRead = read.promise;
    this.#worker.on('message', (message: ListsRead | Answer) => {
      if ('findings' in message) {
        if ('broken' in message) this.#end(new ListsBroken(message.broken));
        read.resolve(message);
      } else this.#take(message);
    });
    const fail = (error: Error): void => {
      this.#end(error);
      read.reject(error);
    };
    this.#worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
    this.#worker.on('exit', () => fail(new Error('a thread that compared with the lists has ended')));
  }

  /** Batches on their way. */
  get busy(): number {
    return this.#waiting.length;
  }

  /**
   * The hits of each question as JSON, as soon as the lists are read.
   * @throws ListsBroken when a list is broken
   */
  async compare(questions: readonly Question[]): Promise<readonly string[]> {
    if (this.#ended) throw this.#ended;
    const answered = Promise.withResolvers<readonly string[]>();
    this.#waiting.push(answered);
    this.#worker.postMessage(questions);
    return await answered.promise;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #take(answer: Answer): void {
    const answered = this.#waiting.shift();
    if ('hits' in answer) answered?.resolve(answer.hits);
    else answered?.reject(new Error(answer.error));
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const answered of this.#waiting.splice(0)) answered.reject(this.#ended);
  }
}
