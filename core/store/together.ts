import { setTimeout as sleep } from 'node:timers/promises';

interface Batch<T, R> {
  readonly items: T[];
  weight: number;
  readonly answers: Promise<readonly R[]>;
}

interface TogetherOptions<T> {
  /** So many are asked for at once. */
  readonly max: number;
  readonly weightOf?: (item: T) => number;
  /** Together they weigh at most so much; one that weighs more is asked for alone. */
  readonly weightMax?: number;
  /** At least so long from one asking to the next, milliseconds: what comes meanwhile is asked for together. Default 0. */
  readonly gatherMs?: number;
}

/**
 * Asks that come one by one: while some are under way the next ones gather, and are asked for together. When little comes
 * nobody waits; when much comes the store is asked seldom.
 */
export class Together<T, R> {
  readonly #askFor: (items: readonly T[]) => Promise<readonly R[]>;
  readonly #options: Required<TogetherOptions<T>>;
  /** Gathers what comes while the one before is under way. */
  #open: Batch<T, R> | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #askedAt = -Infinity;

  /** @param askFor gives one answer for each, in their order */
  constructor(askFor: (items: readonly T[]) => Promise<readonly R[]>, options: TogetherOptions<T>) {
    this.#askFor = askFor;
    this.#options = { weightOf: () => 0, weightMax: Infinity, gatherMs: 0, ...options };
  }

  /** Fails with what the asking for its batch failed with. */
  async ask(item: T): Promise<R> {
    const { max, weightOf, weightMax } = this.#options;
    const weight = weightOf(item);
    const open = this.#open;
    const isFull = open !== undefined && (open.items.length >= max || open.weight + weight > weightMax);
    const batch = open === undefined || isFull ? this.#begin() : open;
    const at = batch.items.push(item) - 1;
    batch.weight += weight;
    return (await batch.answers)[at] as R;
  }

  #begin(): Batch<T, R> {
    const items: T[] = [];
    const answers = this.#last.then(async () => {
      const left = this.#askedAt + this.#options.gatherMs - performance.now();
      if (left > 0) await sleep(left);
      this.#askedAt = performance.now();
      if (this.#open === batch) this.#open = undefined;
      return await this.#askFor(items);
    });
    // Who asked is told of a failure; what comes next is tried all the same.
    this.#last = answers.catch(() => undefined);
    const batch: Batch<T, R> = { items, weight: 0, answers };
    this.#open = batch;
    return batch;
  }
}
