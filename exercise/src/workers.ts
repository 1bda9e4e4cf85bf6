import { Worker } from 'node:worker_threads';
import type { Arrival, World } from './feeds/feed.ts';
import { produce, type Produced } from './produce.ts';

/** What a worker is told once. */
export interface WorkerSetup {
  readonly world: World;
  readonly outDir: string;
}

/** Run from source the worker is a `.ts` file and finds the other packages' sources; published it is a `.js` file. */
const fromSource = import.meta.url.endsWith('.ts');
const workerFile = new URL(fromSource ? './arrival-worker.ts' : './arrival-worker.js', import.meta.url);

/** Produces all arrivals, here or in worker threads. The result is in the order of the arrivals, whoever was first. */
export async function produceAll(
  setup: WorkerSetup,
  arrivals: readonly Arrival[],
  workers: number,
): Promise<readonly Produced[]> {
  const produced: (Produced | undefined)[] = Array.from({ length: arrivals.length });
  let next = 0;
  const takeAll = async (take: (arrival: Arrival) => Promise<Produced>): Promise<void> => {
    for (let at = next++; at < arrivals.length; at = next++) {
      const arrival = arrivals[at];
      if (arrival !== undefined) produced[at] = await take(arrival);
    }
  };
  if (workers === 1) await takeAll((arrival) => produce(setup.world, setup.outDir, arrival));
  else await Promise.all(Array.from({ length: workers }, () => inWorker(setup, takeAll)));
  return produced.filter((one) => one !== undefined);
}

async function inWorker(
  setup: WorkerSetup,
  takeAll: (take: (arrival: Arrival) => Promise<Produced>) => Promise<void>,
): Promise<void> {
  const worker = new Worker(workerFile, { workerData: setup, execArgv: fromSource ? ['--conditions=source'] : [] });
  try {
    await takeAll((arrival) => ask(worker, arrival));
  } finally {
    await worker.terminate();
  }
}

function ask(worker: Worker, arrival: Arrival): Promise<Produced> {
  return new Promise((resolve, reject) => {
    const settle = (action: () => void): void => {
      worker.off('message', onMessage).off('error', onError);
      action();
    };
    const onMessage = (produced: Produced): void => settle(() => resolve(produced));
    const onError = (error: Error): void => settle(() => reject(error));
    worker.on('message', onMessage).on('error', onError);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
    worker.postMessage(arrival);
  });
}
