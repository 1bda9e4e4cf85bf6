import type { HazardInput } from '@quintet/core/observe/hazards';
import { Refusal } from '@quintet/core/safeguards';

/** So much of documents is handed over at once, as they stand in the store. */
const BATCH_CHARS_MAX = 16 * 1024 * 1024;
const BATCH_MAX = 500;

interface Batch {
  readonly inputs: HazardInput[];
  chars: number;
  /** The datasets that nobody may speak for: nothing of them was written. */
  readonly written: Promise<ReadonlySet<string>>;
}

/**
 * Hands documents over that come one by one: while some are being written the next ones gather, and are written together.
 * Nobody is answered before what they sent is in the store.
 */
export class HazardDoor {
  readonly #write: (inputs: readonly HazardInput[]) => Promise<ReadonlySet<string>>;
  /** Gathers what comes while the one before is written. */
  #open: Batch | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** @param write keeps documents, in their order; gives the datasets that nobody may speak for */
  constructor(write: (inputs: readonly HazardInput[]) => Promise<ReadonlySet<string>>) {
    this.#write = write;
  }

  /** @throws Refusal HAZ-604 for a dataset that nobody may speak for */
  async submit(input: HazardInput): Promise<void> {
    const chars = input.body?.length ?? 0;
    const isFull =
      this.#open !== undefined && (this.#open.inputs.length >= BATCH_MAX || this.#open.chars + chars > BATCH_CHARS_MAX);
    const batch = this.#open === undefined || isFull ? this.#begin() : this.#open;
    batch.inputs.push(input);
    batch.chars += chars;
    if ((await batch.written).has(input.dataset)) throw new Refusal('HAZ-604');
  }

  #begin(): Batch {
    const inputs: HazardInput[] = [];
    const written = this.#last.then(async () => {
      if (this.#open === batch) this.#open = undefined;
      return await this.#write(inputs);
    });
    // Who sent it is told of a failure; what comes next is tried all the same.
    this.#last = written.catch(() => undefined);
    const batch: Batch = { inputs, chars: 0, written };
    this.#open = batch;
    return batch;
  }
}
