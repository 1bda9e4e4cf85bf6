import type { HazardInput } from '@quintet/core/observe/hazards';
import { Refusal, type RefusalCode } from '@quintet/core/safeguards';
import { Together } from '@quintet/core/store';
import type { ClosedDatasets } from './closed-datasets.ts';

/** So much of documents is handed over at once, as they stand in the store. */
const BATCH_CHARS_MAX = 16 * 1024 * 1024;
const BATCH_MAX = 500;
/** When more than twenty come a second they are written together. */
const GATHER_MS = 50;

/** Hands documents over that come one by one. Nobody is answered before what they sent is in the store. */
export class HazardDoor {
  readonly #writing: Together<HazardInput, RefusalCode | undefined>;

  /** @param write keeps documents, in their order; gives the datasets that nobody may speak for, and why */
  constructor(write: (inputs: readonly HazardInput[]) => Promise<ClosedDatasets>) {
    this.#writing = new Together(
      async (inputs) => {
        const closed = await write(inputs);
        return inputs.map(({ dataset }) => closed.get(dataset));
      },
      { max: BATCH_MAX, weightOf: ({ body }) => body?.length ?? 0, weightMax: BATCH_CHARS_MAX, gatherMs: GATHER_MS },
    );
  }

  /** @throws Refusal HAZ-604, HAZ-606 for a dataset that nobody may speak for */
  async submit(input: HazardInput): Promise<void> {
    const code = await this.#writing.ask(input);
    if (code !== undefined) throw new Refusal(code);
  }
}
