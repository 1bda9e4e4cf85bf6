import { parentPort, workerData } from 'node:worker_threads';
import type { WorkItem } from '@quintet/core/stream';
import { INGEST_STREAM, type IngestWork } from './ingest-work.ts';
import { dataFolder } from './data-folder.ts';
import { nodeFinding } from './finding-codes.ts';
import { errorFields, makeLog } from './log.ts';
import { openNode } from './node.ts';
import { runIngest } from './run-ingest.ts';
import { sectors } from './sectors.ts';

/** Ends when there has been nothing to do for so long; its memory goes with it. */
const IDLE_LOOKS_MAX = 3;
const LOOK_MS = 500;

interface IngestThreadData {
  readonly databaseUrl: string;
  readonly folder: string;
}

const { databaseUrl, folder } = workerData as IngestThreadData;
const log = makeLog();
const node = await openNode({ folder: await dataFolder(folder), sectors, log, databaseUrl, connectionsMax: 4 });

const consumer = node.stream.consume(
  INGEST_STREAM,
  async (items, tx) => {
    for (const item of items) await runIngest(node, item.payload as IngestWork, tx);
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

for (let idle = 0; idle < IDLE_LOOKS_MAX; ) {
  idle = (await node.stream.waiting(INGEST_STREAM)) === 0 ? idle + 1 : 0;
  await new Promise((done) => setTimeout(done, LOOK_MS));
}
await consumer.close();
await node.store.close();
parentPort?.close();
