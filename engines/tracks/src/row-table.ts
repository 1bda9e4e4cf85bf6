const PLACES_FIRST = 1024;
/** Open addressing stays quick up to this share of used places. */
const FILL_MAX = 0.6;
const NONE = -1;
/** Fibonacci hashing (Knuth, The Art of Computer Programming 3, section 6.4). */
const FACTOR = 0x9e3779b1;

/** What a table holds, to be kept and laid back. */
export interface RowTableSnapshot {
  readonly keys: Float64Array;
  readonly rows: Int32Array;
}

/**
 * Rows by whole number (a vessel, an IMO number), without an object for each: open addressing over two typed arrays, 20 to 40
 * bytes an entry. Entries come in no order that means anything: who needs one goes through the rows.
 */
export class RowTable {
  #keys = new Float64Array(PLACES_FIRST);
  #rows = new Int32Array(PLACES_FIRST).fill(NONE);
  #shift = 32 - Math.log2(PLACES_FIRST);
  #size = 0;

  /** How many entries it holds. */
  get size(): number {
    return this.#size;
  }

  /** The row of a key; -1 when there is none. */
  get(key: number): number {
    return this.#rows[this.#find(key)]!;
  }

  /** @param row not negative */
  set(key: number, row: number): void {
    const at = this.#find(key);
    if (this.#rows[at] === NONE) {
      this.#size++;
      this.#keys[at] = key;
    }
    this.#rows[at] = row;
    if (this.#size > this.#rows.length * FILL_MAX) this.#widen(this.#rows.length * 2);
  }

  delete(key: number): void {
    let hole = this.#find(key);
    if (this.#rows[hole] === NONE) return;
    this.#size--;
    // What comes after may have wanted a place before it: it moves up, so that no search ends too soon.
    const mask = this.#rows.length - 1;
    for (let at = (hole + 1) & mask; this.#rows[at] !== NONE; at = (at + 1) & mask) {
      const wanted = this.#place(this.#keys[at]!);
      if (((at - wanted) & mask) < ((at - hole) & mask)) continue;
      this.#keys[hole] = this.#keys[at]!;
      this.#rows[hole] = this.#rows[at]!;
      hole = at;
    }
    this.#rows[hole] = NONE;
  }

  /** Makes room for so many entries. */
  reserve(entries: number): void {
    const places = 2 ** Math.ceil(Math.log2(entries / FILL_MAX + 1));
    if (places > this.#rows.length) this.#widen(places);
  }

  snapshot(): RowTableSnapshot {
    const keys = new Float64Array(this.#size);
    const rows = new Int32Array(this.#size);
    let count = 0;
    for (let at = 0; at < this.#rows.length; at++) {
      if (this.#rows[at] === NONE) continue;
      keys[count] = this.#keys[at]!;
      rows[count++] = this.#rows[at]!;
    }
    return { keys, rows };
  }

  restore({ keys, rows }: RowTableSnapshot): void {
    this.#rows.fill(NONE);
    this.#size = 0;
    this.reserve(keys.length);
    keys.forEach((key, i) => this.set(key, rows[i]!));
  }

  /** Where a key is, or the empty place where it would be. */
  #find(key: number): number {
    const mask = this.#rows.length - 1;
    let at = this.#place(key);
    while (this.#rows[at] !== NONE && this.#keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  #place(key: number): number {
    return Math.imul(key, FACTOR) >>> this.#shift;
  }

  #widen(places: number): void {
    const { keys, rows } = this.snapshot();
    this.#keys = new Float64Array(places);
    this.#rows = new Int32Array(places).fill(NONE);
    this.#shift = 32 - Math.log2(places);
    keys.forEach((key, i) => {
      const at = this.#find(key);
      this.#keys[at] = key;
      this.#rows[at] = rows[i]!;
    });
  }
}
