import { Worker } from 'node:worker_threads';
import { IDENTITY_CHANNEL } from '@quintet/core/link/identity';
import { CROSSREF_STREAM, type CrossrefWork, failRunning, readLostRuns } from '@quintet/core/link/crossref';
import { notify } from '@quintet/core/store';
import { errorFields } from './log.ts';
import type { Node } from './node.ts';

const LOOK_MS = 2000;
/** A million people with eight properties take about 2 GB. */
const THREAD_MEMORY_MB = 3072;

/** Starts the thread that compares whenever runs wait, so that nobody who asks is held up. */
export class Crossref {
  readonly #node: Node;
  readonly #timer: NodeJS.Timeout;
  #thread: Worker | undefined;
  #closed = false;

  constructor(node: Node) {
    this.#node = node;
    this.#timer = setInterval(() => void this.look(), LOOK_MS).unref();
    void node.store.listen(IDENTITY_CHANNEL, () => void this.look()).catch(() => undefined);
  }

  async look(): Promise<void> {
    if (this.#thread || this.#closed) return;
    const waiting = await this.#node.stream.waiting(CROSSREF_STREAM).catch(() => 0);
    if (waiting === 0 || this.#thread || this.#closed) return;
    this.#thread = new Worker(new URL('./crossref-thread.ts', import.meta.url), {
      workerData: { databaseUrl: this.#node.store.url, folder: this.#node.folder.path },
      resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY_MB },
    });
    this.#thread.on('error', (error) => {
      this.#node.log.error(errorFields(error), 'cross-reference thread ended');
      // What ended the thread would end the next one too.
      void failRunning(this.#node.store.db).catch(() => undefined);
    });
    this.#thread.on('exit', () => {
      this.#thread = undefined;
    });
  }

  /** Ends the thread; what it had not finished stays in the queue. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    await this.#thread?.terminate();
  }
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
