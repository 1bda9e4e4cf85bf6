import { Worker } from 'node:worker_threads';
import { errorFields } from './log.ts';
import type { Node } from './node.ts';

const LOOK_MS = 2000;

export interface ThreadWork {
  /** What the thread is called in the log. */
  readonly name: string;
  readonly script: URL;
  readonly stream: string;
  /** Told when work is handed over. */
  readonly channel: string;
  readonly memoryMb: number;
  /** Of young memory: with room for what is at work at one time little of it is copied. */
  readonly youngMb: number;
  /** Called when the thread ended by an error. */
  readonly onError?: () => Promise<unknown>;
}

/** Starts a thread whenever work waits in a stream, so that nobody who asks is held up by it. */
export class WaitingThread {
  readonly #node: Node;
  readonly #work: ThreadWork;
  readonly #timer: NodeJS.Timeout;
  #thread: Worker | undefined;
  #closed = false;

  constructor(node: Node, work: ThreadWork) {
    this.#node = node;
    this.#work = work;
    // The timer finds what was not heard.
    this.#timer = setInterval(() => void this.look(), LOOK_MS).unref();
    void node.store.listen(work.channel, () => void this.look()).catch(() => undefined);
  }

  async look(): Promise<void> {
    if (this.#thread || this.#closed) return;
    const { name, script, stream, memoryMb, youngMb, onError } = this.#work;
    const waiting = await this.#node.stream.waiting(stream).catch(() => 0);
    if (waiting === 0 || this.#thread || this.#closed) return;
    this.#thread = new Worker(script, {
      workerData: { databaseUrl: this.#node.store.url, folder: this.#node.folder.path },
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: youngMb },
    });
    this.#thread.on('error', (error) => {
      this.#node.log.error(errorFields(error), `${name} thread ended`);
      void onError?.().catch(() => undefined);
    });
    this.#thread.on('exit', () => {
      this.#thread = undefined;
    });
  }

  /** Ends the thread; work that it had not finished stays in the queue. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    await this.#thread?.terminate();
  }
}
