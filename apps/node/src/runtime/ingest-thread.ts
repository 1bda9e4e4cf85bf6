import { parentPort, workerData } from 'node:worker_threads';
import type { WorkItem } from '@quintet/core/stream';
import { INGEST_STREAM, type IngestWork } from './ingest-work.ts';
import { dataFolder } from './data-folder.ts';
import { nodeFinding } from './finding-codes.ts';
import { errorFields, makeLog } from './log.ts';
import { openNode } from './node.ts';
import { runIngest } from './run-ingest.ts';
import { sectors } from './sectors.ts';

/** Ends when there has been nothing to do for so long; what it knows of lists and declarations goes with it. */
const IDLE_MS = 15_000;
const LOOK_MS = 500;

interface IngestThreadData {
  readonly databaseUrl: string;
  readonly folder: string;
}

const { databaseUrl, folder } = workerData as IngestThreadData;
const log = makeLog();
const node = await openNode({ folder: await dataFolder(folder), sectors, log, databaseUrl, connectionsMax: 4 });

let lastWork = Date.now();
const consumer = node.stream.consume(
  INGEST_STREAM,
  async (items, tx) => {
    lastWork = Infinity;
    try {
      for (const item of items) await runIngest(node, item.payload as IngestWork, tx);
    } finally {
      lastWork = Date.now();
    }
  },
  { batchMax: 1, attemptsMax: 3, onError: (error, item) => void failed(error, item) },
);

async function failed(error: unknown, item: WorkItem): Promise<void> {
  log.error({ ...errorFields(error), work: item.id }, 'ingest failed');
  const work = item.payload as IngestWork;
  await node.store.db
    .updateTable('job')
    .set({ state: 'failed', findings: JSON.stringify([nodeFinding('ING-103')]) })
    .where(
      'id',
      'in',
      work.files.map(({ job }) => job),
    )
    .execute();
}

while (Date.now() - lastWork < IDLE_MS) await new Promise((done) => setTimeout(done, LOOK_MS));
await consumer.close();
await node.store.close();
parentPort?.close();
