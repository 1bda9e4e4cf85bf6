/** So much is told of beforehand at once; the processor fetches for about so many at a time. */
export const PREFETCHED_MAX = 32;

/**
 * Places of a large table that will be read soon. Each lies in memory that the processor has to wait for. Read one after the
 * other, with nothing in between, it fetches them side by side; read as they are needed, it waits for each.
 */
export class Prefetch {
  /** What was read last: of no meaning, but what is kept is read. */
  seen = 0;
  readonly #places = new Int32Array(PREFETCHED_MAX);
  #count = 0;

  /** @param place index in the table; those beyond PREFETCHED_MAX are passed over */
  expect(place: number): void {
    if (this.#count < PREFETCHED_MAX) this.#places[this.#count++] = place;
  }

  /** Reads all places, modulo the length of the table where that is given as `mask`. */
  read(table: Float64Array | Uint32Array, mask = -1): void {
    let sum = 0;
    for (let i = 0; i < this.#count; i++) sum += table[this.#places[i]! & mask]!;
    this.seen = sum;
  }

  clear(): void {
    this.#count = 0;
  }
}
