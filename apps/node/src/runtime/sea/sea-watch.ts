import { Worker } from 'node:worker_threads';
import { SEA_INPUT_CHANNEL } from '@quintet/core/observe/vessels';
import { errorFields } from '../log.ts';
import type { Node } from '../node.ts';

const LOOK_MS = 2000;
const MEMORY_MB = 2048;
/** Nearly all is in typed arrays: what is thrown away soon needs little room. */
const YOUNG_MB = 24;
/** A thread that is asked to end writes its snapshot first; one that takes longer than this is ended. */
const END_MS_MAX = 30_000;

/** Starts the reader of the sea whenever something that was heard waits, so that nobody who asks is held up by it. */
export class SeaWatch {
  readonly #node: Node;
  readonly #timer: NodeJS.Timeout;
  #thread: Worker | undefined;
  #ended: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(node: Node) {
    this.#node = node;
    // The timer finds what was not heard.
    this.#timer = setInterval(() => void this.look(), LOOK_MS).unref();
    void node.store.listen(SEA_INPUT_CHANNEL, () => void this.look()).catch(() => undefined);
  }

  async look(): Promise<void> {
    if (this.#thread || this.#closed) return;
    const waits = await this.#node.store.db
      .selectFrom('sea_input')
      .where('read_at', 'is', null)
      .select('id')
      .limit(1)
      .executeTakeFirst()
      .catch(() => undefined);
    if (!waits || this.#thread || this.#closed) return;
    this.#thread = new Worker(new URL('./sea-thread.ts', import.meta.url), {
      workerData: { databaseUrl: this.#node.store.url, folder: this.#node.folder.path },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: YOUNG_MB },
    });
    this.#thread.on('error', (error) => this.#node.log.error(errorFields(error), 'sea thread ended'));
    this.#ended = new Promise((done) => {
      this.#thread?.on('exit', () => {
        this.#thread = undefined;
        done();
      });
    });
  }

  /** Asks the thread to write its snapshot and end. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    this.#thread?.postMessage('end');
    const late = setTimeout(() => void this.#thread?.terminate(), END_MS_MAX);
    await this.#ended;
    clearTimeout(late);
  }
}
