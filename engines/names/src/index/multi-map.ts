/**
 * An immutable map from a 32-bit key to several ids, in typed arrays: built once from pairs, then only read. Open
 * addressing over the distinct keys, ids of a key in one run.
 */
export class MultiMap {
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #slots: Int32Array;
  readonly #starts: Int32Array;
  readonly ids: Int32Array;
  /** Range of the last `find`. */
  from = 0;
  to = 0;

  constructor(keys: Int32Array, ids: Int32Array, count: number) {
    let size = 16;
    while (size < count * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    // Slot holds the number of the distinct key plus one, 0 when free.
    this.#slots = new Int32Array(size);
    const groupOf = new Int32Array(count);
    let groups = 0;
    for (let i = 0; i < count; i++) {
      const slot = this.#slotOf(keys[i]!);
      if (this.#slots[slot] === 0) {
        this.#keys[slot] = keys[i]!;
        this.#slots[slot] = ++groups;
      }
      groupOf[i] = this.#slots[slot]! - 1;
    }
    this.#starts = new Int32Array(groups + 1);
    for (let i = 0; i < count; i++) this.#starts[groupOf[i]! + 1]!++;
    for (let g = 0; g < groups; g++) this.#starts[g + 1]! += this.#starts[g]!;
    const next = this.#starts.slice();
    this.ids = new Int32Array(count);
    for (let i = 0; i < count; i++) this.ids[next[groupOf[i]!]!++] = ids[i]!;
  }

  /** Sets `from` and `to` to the range of ids of a key, empty when there is none. */
  find(key: number): void {
    const group = this.#slots[this.#slotOf(key)]!;
    this.from = group === 0 ? 0 : this.#starts[group - 1]!;
    this.to = group === 0 ? 0 : this.#starts[group]!;
  }

  #slotOf(key: number): number {
    let slot = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) & this.#mask;
    while (this.#slots[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
