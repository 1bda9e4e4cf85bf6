import type { SourceChunk } from './chunk-source.ts';

/** How many bytes are kept for a reader that is behind. */
export const QUEUE_BYTES_MAX = 4_194_304;

/** Chunks between one that hears and one that reads. It holds at most a number of bytes. */
export class ChunkQueue implements AsyncIterable<SourceChunk> {
  /** Bytes that were not taken, since the queue was full. */
  droppedBytes = 0;
  readonly #bytesMax: number;
  readonly #drained: () => void;
  readonly #chunks: SourceChunk[] = [];
  #bytes = 0;
  #isClosed = false;
  #wake: (() => void) | undefined;

  /** `drained` is called when a full queue has been read to its half. */
  constructor(bytesMax: number, drained: () => void = () => undefined) {
    this.#bytesMax = bytesMax;
    this.#drained = drained;
  }

  get isFull(): boolean {
    return this.#bytes >= this.#bytesMax;
  }

  /** Takes a chunk, full or not: for those that stop sending when {@link isFull} says so. */
  add(chunk: SourceChunk): void {
    if (this.#isClosed) return;
    this.#chunks.push(chunk);
    this.#bytes += chunk.bytes.length;
    this.#wakeReader();
  }

  /** Takes a chunk, or counts it as dropped: for those that cannot be stopped. Returns whether it was taken. */
  offer(chunk: SourceChunk): boolean {
    if (this.#bytes + chunk.bytes.length > this.#bytesMax) {
      this.droppedBytes += chunk.bytes.length;
      return false;
    }
    this.add(chunk);
    return true;
  }

  /** No chunk comes any more; those that are here can be read. */
  close(): void {
    this.#isClosed = true;
    this.#wakeReader();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<SourceChunk> {
    for (;;) {
      const taken = this.#chunks.splice(0);
      for (const chunk of taken) yield this.#hand(chunk);
      if (this.#chunks.length > 0) continue;
      if (this.#isClosed) return;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  #hand(chunk: SourceChunk): SourceChunk {
    const wasAbove = this.#bytes > this.#bytesMax / 2;
    this.#bytes -= chunk.bytes.length;
    if (wasAbove && this.#bytes <= this.#bytesMax / 2) this.#drained();
    return chunk;
  }

  #wakeReader(): void {
    const wake = this.#wake;
    this.#wake = undefined;
    wake?.();
  }
}
