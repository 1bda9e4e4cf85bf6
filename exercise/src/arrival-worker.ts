import { parentPort, workerData } from 'node:worker_threads';
import type { Arrival } from './feeds/feed.ts';
import { produce } from './produce.ts';
import type { WorkerSetup } from './workers.ts';

const setup: WorkerSetup = workerData;

/** A fault is thrown in the worker, so that whoever waits for its answer gets an error event. */
parentPort?.on('message', (arrival: Arrival) => {
  void produce(setup.world, setup.outDir, arrival).then(
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
    (produced) => parentPort?.postMessage(produced),
    (error: unknown) => {
      queueMicrotask(() => {
        throw error;
      });
    },
  );
});
