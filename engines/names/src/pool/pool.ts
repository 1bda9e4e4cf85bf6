import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { IndexDelta } from '../index/name-index.ts';
import type { Hit, ListedSubject, MatchOptions, Subject } from '../types.ts';
import type { Reply, Request } from './messages.ts';

export interface PoolOptions {
  /** Worker threads; default one per processor. */
  readonly workers?: number;
}

/** Matches batches on several threads, each with an index of its own. */
export interface MatchPool {
  /** Hits of each query, in the order of the queries. */
  matchAll(queries: readonly Subject[], options?: MatchOptions): Promise<Hit[][]>;
  /** Changes what is listed; batches asked for later see it, those asked for earlier do not. */
  update(delta: IndexDelta): Promise<void>;
  close(): Promise<void>;
}

const WORKERS_MAX = 64;
/** Queries handed to a worker at a time: enough to make the hand-over cheap, few enough to share the work evenly. */
const CHUNK_QUERIES = 250;

type Body = Request extends infer R ? (R extends Request ? Omit<R, 'number'> : never) : never;

class PoolWorker {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve: (reply: Reply) => void; reject: (error: Error) => void }>();
  #next = 0;

  constructor() {
    // The worker lies beside this file, as source or as published code.
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    this.#worker = new Worker(new URL(`./match-worker.${extension}`, import.meta.url));
    this.#worker.on('message', (reply: Reply) => {
      const waiting = this.#waiting.get(reply.number);
      this.#waiting.delete(reply.number);
      if (reply.error === undefined) waiting?.resolve(reply);
      else waiting?.reject(new Error(reply.error));
    });
    this.#worker.on('error', (error) => this.#fail(error instanceof Error ? error : new Error(String(error))));
    this.#worker.on('exit', () => this.#fail(new Error('A matching thread has ended.')));
  }

  ask(body: Body): Promise<Reply> {
    const number = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#worker.postMessage({ ...body, number });
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}

/** Starts a pool over listed subjects. Its threads read the list while the caller goes on; batches wait for that. */
export function createPool(subjects: Iterable<ListedSubject>, options: PoolOptions = {}): MatchPool {
  const count = Math.max(1, Math.min(options.workers ?? availableParallelism(), WORKERS_MAX));
  const workers = Array.from({ length: count }, () => new PoolWorker());
  const list = [...subjects];
  const ready = Promise.all(workers.map((worker) => worker.ask({ kind: 'load', subjects: list })));
  // A failure to load is told to whoever asks; without a question nobody has to hear of it.
  ready.catch(() => undefined);
  return {
    matchAll: async (queries, matchOptions = {}) => {
      await ready;
      return matchAll(workers, queries, matchOptions);
    },
    update: async (delta) => {
      await Promise.all(workers.map((worker) => worker.ask({ kind: 'update', delta })));
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

/** Each worker takes the next chunk as soon as it is done with one. */
async function matchAll(
  workers: readonly PoolWorker[],
  queries: readonly Subject[],
  options: MatchOptions,
): Promise<Hit[][]> {
  const results: Hit[][] = Array.from({ length: queries.length }, () => []);
  let next = 0;
  const work = async (worker: PoolWorker): Promise<void> => {
    while (next < queries.length) {
      const from = next;
      next += CHUNK_QUERIES;
      const reply = await worker.ask({ kind: 'match', queries: queries.slice(from, from + CHUNK_QUERIES), options });
      for (const [i, hits] of (reply.hits ?? []).entries()) results[from + i] = hits;
    }
  };
  await Promise.all(workers.map(work));
  return results;
}
