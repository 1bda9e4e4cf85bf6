import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { Reply, Request } from './messages.ts';

/** A thread that answers what it is asked, in order. */
export class PoolWorker {
  readonly #worker: Worker;
  #ended: Error | undefined;
  readonly #waiting: { resolve: (reply: Reply) => void; reject: (error: Error) => void }[] = [];

  constructor(resourceLimits: ResourceLimits | undefined) {
    // The worker lies beside this file, as source or as published code.
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    const script = new URL(`./match-worker.${extension}`, import.meta.url);
    this.#worker = new Worker(script, resourceLimits ? { resourceLimits } : {});
    this.#worker.on('message', (reply: Reply) => {
      const waiting = this.#waiting.shift();
      if (reply.error === undefined) waiting?.resolve(reply);
      else waiting?.reject(new Error(reply.error));
    });
    this.#worker.on('error', (error) => this.#fail(error instanceof Error ? error : new Error(String(error))));
    this.#worker.on('exit', () => this.#fail(new Error('A matching thread has ended.')));
  }

  /** Questions on their way. */
  get busy(): number {
    return this.#waiting.length;
  }

  async ask(request: Request): Promise<Reply> {
    if (this.#ended) throw this.#ended;
    return await new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(request);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#ended ??= error;
    for (const waiting of this.#waiting.splice(0)) waiting.reject(error);
  }
}
