import { parentPort, workerData } from 'node:worker_threads';
import { CROSSREF_STREAM } from '@quintet/core/link/crossref';
import { consumeCrossref } from './crossref-consumer.ts';
import { dataFolder } from './data-folder.ts';
import { makeLog } from './log.ts';
import { openNode } from './node.ts';
import { sectors } from './sectors.ts';

/** Ends when there has been nothing to do for so long; its memory goes with it. */
const IDLE_LOOKS_MAX = 3;
const LOOK_MS = 500;

interface CrossrefThreadData {
  readonly databaseUrl: string;
  readonly folder: string;
}

const { databaseUrl, folder } = workerData as CrossrefThreadData;
const log = makeLog();
const node = await openNode({ folder: await dataFolder(folder), sectors, log, databaseUrl, connectionsMax: 3 });
const consumer = consumeCrossref(node);

for (let idle = 0; idle < IDLE_LOOKS_MAX; ) {
  idle = (await node.stream.waiting(CROSSREF_STREAM)) === 0 ? idle + 1 : 0;
  await new Promise((done) => setTimeout(done, LOOK_MS));
}
await consumer.close();
await node.store.close();
parentPort?.close();
