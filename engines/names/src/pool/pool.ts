import { availableParallelism } from 'node:os';
import type { ResourceLimits } from 'node:worker_threads';
import { type IndexDelta, lastOfEachId } from '../index/name-index.ts';
import type { Hit, ListedSubject, MatchOptions, Subject } from '../types.ts';
import type { MatchQuestion } from './messages.ts';
import { PoolWorker } from './pool-worker.ts';

export interface PoolOptions {
  /** Worker threads; default one per processor. */
  readonly workers?: number;
  /** Memory of each thread, as Node.js takes it. */
  readonly resourceLimits?: ResourceLimits;
}

/** Matches batches on several threads, which build the index together and share it. */
export interface MatchPool {
  readonly workers: number;
  /** Hits of each query, in the order of the queries. */
  matchAll(queries: readonly Subject[], options?: MatchOptions): Promise<Hit[][]>;
  /** Hits of each question, in the order of the questions. */
  answer(questions: readonly MatchQuestion[]): Promise<Hit[][]>;
  /** Changes what is listed; batches asked for later see it, those asked for earlier do not. */
  update(delta: IndexDelta): Promise<void>;
  close(): Promise<void>;
}

const WORKERS_MAX = 64;
/** Questions handed to a worker at a time: enough to make the hand-over cheap, few enough to share the work evenly. */
const CHUNK_QUESTIONS = 128;
/** While a worker answers one chunk the next ones wait for it already, so that a busy caller does not keep it waiting. */
const CHUNKS_PER_WORKER = 4;
/** A smaller share of the list is not worth a thread of its own. */
const SUBJECTS_PER_SHARE_MIN = 500;

/**
 * Starts a pool over listed subjects, which may still be on their way. Its threads start and build the index while the
 * caller goes on; batches wait for that. What goes wrong then is told to whoever asks.
 */
export function createPool(
  subjects: Iterable<ListedSubject> | Promise<Iterable<ListedSubject>>,
  { workers: wanted = availableParallelism(), resourceLimits }: PoolOptions = {},
): MatchPool {
  const count = Math.max(1, Math.min(wanted, WORKERS_MAX));
  const workers = Array.from({ length: count }, () => new PoolWorker(resourceLimits));
  // What has to be done before the next question is answered; without a question nobody has to hear of a failure.
  let ready: Promise<unknown> = load(workers, subjects);
  ready.catch(() => undefined);
  const underWay = new Set<Promise<unknown>>();
  const queue: ((worker: PoolWorker) => Promise<unknown>)[] = [];
  const next = (): void => {
    while (queue.length > 0) {
      const worker = workers.reduce((idlest, other) => (other.busy < idlest.busy ? other : idlest));
      if (worker.busy >= CHUNKS_PER_WORKER) return;
      void queue.shift()?.(worker).then(next, next);
    }
  };
  const answerAll = async (questions: readonly MatchQuestion[], after: Promise<unknown>): Promise<Hit[][]> => {
    await after;
    const chunks = chunksOf(questions, CHUNK_QUESTIONS).map(
      async (chunk) =>
        await new Promise<Hit[][]>((resolve, reject) => {
          queue.push(async (worker) => {
            await worker.ask({ kind: 'match', questions: chunk }).then(({ hits = [] }) => resolve(hits), reject);
          });
        }),
    );
    next();
    return (await Promise.all(chunks)).flat();
  };
  const answer = async (questions: readonly MatchQuestion[]): Promise<Hit[][]> => {
    const answers = answerAll(questions, ready);
    underWay.add(answers);
    return await answers.finally(() => underWay.delete(answers));
  };
  return {
    workers: count,
    answer,
    matchAll: async (queries, options = {}) => await answer(queries.map((subject) => ({ subject, options }))),
    update: async (delta) => {
      ready = updateAll(workers, delta, ready, [...underWay]);
      await ready;
    },
    close: async () => {
      await Promise.all(workers.map(async (worker) => await worker.close()));
    },
  };
}

/** Questions that were asked before are answered before. */
async function updateAll(
  workers: readonly PoolWorker[],
  delta: IndexDelta,
  after: Promise<unknown>,
  questions: readonly Promise<unknown>[],
): Promise<void> {
  await after;
  await Promise.allSettled(questions);
  await Promise.all(workers.map(async (worker) => await worker.ask({ kind: 'update', delta })));
}

/** Each thread reads the names of its share; one lays them all out, and all open what came of it. */
async function load(
  workers: readonly PoolWorker[],
  listed: Iterable<ListedSubject> | Promise<Iterable<ListedSubject>>,
): Promise<void> {
  const subjects = lastOfEachId(await listed);
  const share = Math.max(SUBJECTS_PER_SHARE_MIN, Math.ceil(subjects.length / workers.length));
  const replies = await Promise.all(
    workers.map(
      async (worker, i) => await worker.ask({ kind: 'read', subjects, from: i * share, to: (i + 1) * share }),
    ),
  );
  const shares = replies.flatMap(({ names }) => names ?? []);
  const { columns } = await workers[0]!.ask({ kind: 'layOut', shares });
  if (columns) await Promise.all(workers.map(async (worker) => await worker.ask({ kind: 'open', columns })));
}

function chunksOf<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}
