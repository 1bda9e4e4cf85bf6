import { IDENTITY_CHANNEL } from '@quintet/core/link/identity';
import { CROSSREF_STREAM, type CrossrefWork, failRunning, readLostRuns } from '@quintet/core/link/crossref';
import { notify } from '@quintet/core/store';
import type { Node } from './node.ts';
import { WaitingThread } from './waiting-thread.ts';

/** A million people with eight properties take about 2 GB. */
const THREAD_MEMORY_MB = 3072;
const YOUNG_MB = 192;

/** The thread that compares whenever runs wait. */
export function crossrefThread(node: Node): WaitingThread {
  return new WaitingThread(node, {
    name: 'cross-reference',
    script: new URL('./crossref-thread.ts', import.meta.url),
    stream: CROSSREF_STREAM,
    channel: IDENTITY_CHANNEL,
    memoryMb: THREAD_MEMORY_MB,
    youngMb: YOUNG_MB,
    // What ended the thread would end the next one too.
    onError: () => failRunning(node.store.db),
  });
}

/** Hands a run over to be done. */
export async function submitCrossref(node: Node, run: string): Promise<void> {
  await node.stream.publish(CROSSREF_STREAM, [{ key: run, payload: { run } satisfies CrossrefWork }]);
  await notify(node.store.db, IDENTITY_CHANNEL, '');
}

/** Hands over again what somebody started in the moment before the node died, so that no run waits for ever. */
export async function resubmitCrossrefs(node: Node): Promise<void> {
  for (const run of await readLostRuns(node.store.db)) await submitCrossref(node, run);
}
