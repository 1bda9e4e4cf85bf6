import { parentPort, workerData } from 'node:worker_threads';
import { SEA_INPUT_CHANNEL, SEA_SETTINGS_CHANNEL } from '@quintet/core/observe/vessels';
import { dataFolder } from '../data-folder.ts';
import { makeLog } from '../log.ts';
import { openNode } from '../node.ts';
import { sectors } from '../sectors.ts';
import { hasReceivers } from './receivers-table.ts';
import { SeaReader } from './sea-reader.ts';

/** Without receivers the thread ends when there was nothing to read for so long; its memory goes with it. */
const IDLE_MS = 20_000;
const LOOK_MS = 1000;
/** A feed whose last report is older than this is history: the wall clock says nothing about it. */
const LIVE_S = 3600;

interface SeaThreadData {
  readonly databaseUrl: string;
  readonly folder: string;
}

const { databaseUrl, folder } = workerData as SeaThreadData;
const node = await openNode({
  folder: await dataFolder(folder),
  sectors,
  log: makeLog(),
  databaseUrl,
  connectionsMax: 4,
});
const reader = await SeaReader.open(node);

let woken = Promise.withResolvers<void>();
const closing = new AbortController();
const wake = (): void => {
  woken.resolve();
  woken = Promise.withResolvers();
};
await node.store.listen(SEA_INPUT_CHANNEL, wake);
await node.store.listen(SEA_SETTINGS_CHANNEL, () => void reader.readSettings().catch(() => undefined));
parentPort?.on('message', () => {
  closing.abort();
  wake();
});

for (let idleSince = Date.now(); !closing.signal.aborted; ) {
  if (await reader.readNext()) {
    idleSince = Date.now();
    continue;
  }
  const now = node.now().getTime() / 1000;
  const receiving = await hasReceivers(node.store);
  if (receiving && now - reader.time < LIVE_S) await reader.advance(now);
  if (!receiving && Date.now() - idleSince > IDLE_MS) break;
  await Promise.race([woken.promise, new Promise((done) => setTimeout(done, LOOK_MS))]);
}
await reader.snapshot();
await node.store.close();
parentPort?.close();
