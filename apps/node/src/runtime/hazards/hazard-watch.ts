import { Worker } from 'node:worker_threads';
import { HAZARD_SETTINGS_CHANNEL, HAZARD_STREAM, HAZARDS_DUE_CHANNEL } from '@quintet/core/observe/hazards';
import { isSomethingDue } from '@quintet/core/assess/hazards';
import { errorFields } from '../log.ts';
import type { Node } from '../node.ts';

const LOOK_MS = 2000;
const MEMORY_MB = 1536;
/** What is read of a batch dies with it: with room for one, little of it is copied. */
const YOUNG_MB = 48;
/** A thread that is asked to end finishes its batch; one that takes longer than this is ended. */
const END_MS_MAX = 15_000;

/**
 * Starts the reader of hazards whenever a document waits, a warning has run out or a person has judged, so that nobody who
 * asks is held up by it. What is due is read from the store: nothing is forgotten.
 */
export class HazardWatch {
  readonly #node: Node;
  readonly #timer: NodeJS.Timeout;
  #thread: Worker | undefined;
  #ended: Promise<void> = Promise.resolve();
  #looking = false;
  #closed = false;

  constructor(node: Node) {
    this.#node = node;
    // The timer finds what was not heard.
    this.#timer = setInterval(() => void this.look(), LOOK_MS).unref();
    node.stream.whenPublished(HAZARD_STREAM, () => void this.look());
    for (const channel of [HAZARDS_DUE_CHANNEL, HAZARD_SETTINGS_CHANNEL])
      void node.store.listen(channel, () => void this.look()).catch(() => undefined);
  }

  async look(): Promise<void> {
    if (this.#thread || this.#closed || this.#looking) return;
    this.#looking = true;
    const waits = await this.#waits().catch(() => false);
    this.#looking = false;
    if (waits && !this.#thread && !this.#closed) this.#start();
  }

  async #waits(): Promise<boolean> {
    const { store, stream, now } = this.#node;
    if ((await stream.waiting(HAZARD_STREAM)) > 0) return true;
    return await store.db.transaction().execute((tx) => isSomethingDue(tx, now()));
  }

  #start(): void {
    this.#thread = new Worker(new URL('./hazard-thread.ts', import.meta.url), {
      workerData: { databaseUrl: this.#node.store.url, folder: this.#node.folder.path },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: YOUNG_MB },
    });
    this.#thread.on('error', (error) => this.#node.log.error(errorFields(error), 'hazard thread ended'));
    this.#ended = new Promise((done) => {
      this.#thread?.on('exit', () => {
        this.#thread = undefined;
        done();
      });
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    this.#thread?.postMessage('end');
    const late = setTimeout(() => void this.#thread?.terminate(), END_MS_MAX);
    await this.#ended;
    clearTimeout(late);
  }
}
