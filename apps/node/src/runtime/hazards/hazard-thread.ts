import { setFlagsFromString } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import {
  HAZARD_SETTINGS_CHANNEL,
  HAZARD_STREAM,
  HAZARDS_DUE_CHANNEL,
  type HazardInput,
} from '@quintet/core/observe/hazards';
import { dataFolder } from '../data-folder.ts';
import { errorFields, makeLog } from '../log.ts';
import { openNode } from '../node.ts';
import { sectors } from '../sectors.ts';
import { tidyHazardFiles } from './hazard-files.ts';
import { HazardReader } from './hazard-reader.ts';
import { ReadAlready } from './read-already.ts';

/** The thread ends when nothing came for so long; its memory goes with it. */
const IDLE_MS = 10 * 60_000;
const LOOK_MS = 500;
/** A batch is what is read in one transaction: larger ones cost less each, smaller ones are seen sooner. */
const BATCH_MAX = 100;
/** Nobody sees a tenth of a second; a batch of one costs ten times as much as one of twenty. */
const GATHER_MS = 100;
/** Documents that were read are deleted so often. */
const TIDY_MS = 60_000;

interface HazardThreadData {
  readonly databaseUrl: string;
  readonly folder: string;
}

// Of objects made at one place in the code some are kept for weeks and most for a batch. V8 would guess from the first ones
// which to lay among the old, and what dies there is only found by looking through everything.
setFlagsFromString('--no-allocation-site-pretenuring');

const { databaseUrl, folder } = workerData as HazardThreadData;
const log = makeLog();
const node = await openNode({ folder: await dataFolder(folder), sectors, log, databaseUrl, connectionsMax: 4 });
const readings = new ReadAlready();
const reader = new HazardReader(node, readings);

let woken = Promise.withResolvers<void>();
const closing = new AbortController();
const wake = (): void => {
  woken.resolve();
  woken = Promise.withResolvers();
};
let lastWork = Date.now();
let tidiedAt = 0;
const consumer = node.stream.consume(
  HAZARD_STREAM,
  async (items, tx) => {
    lastWork = Date.now();
    await reader.read(
      items.map(({ payload }) => payload as HazardInput),
      tx,
    );
  },
  {
    batchMax: BATCH_MAX,
    gatherMs: GATHER_MS,
    attemptsMax: 3,
    onError: (error, item) => {
      log.error({ ...errorFields(error), work: item.id }, 'hazard document failed');
      void reader.gaveUp(item.payload as HazardInput).catch(() => undefined);
    },
  },
);
await node.store.listen(HAZARDS_DUE_CHANNEL, wake);
await node.store.listen(HAZARD_SETTINGS_CHANNEL, () => {
  reader.forgetSettings();
  wake();
});
parentPort?.on('message', () => {
  closing.abort();
  wake();
});

while (!closing.signal.aborted && Date.now() - lastWork < IDLE_MS) {
  const wasDue = await reader.settle().catch((error: unknown) => log.error(errorFields(error), 'hazards settle'));
  if (wasDue === true) lastWork = Date.now();
  if (Date.now() - tidiedAt > TIDY_MS) {
    tidiedAt = Date.now();
    await tidyHazardFiles(node).catch((error: unknown) => log.error(errorFields(error), 'files of hazards'));
  }
  await Promise.race([woken.promise, new Promise((done) => setTimeout(done, LOOK_MS))]);
}
await consumer.close();
readings.close();
await node.store.close();
parentPort?.close();
