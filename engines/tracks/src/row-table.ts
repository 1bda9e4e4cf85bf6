import { Prefetch } from './prefetch.ts';

const PLACES_FIRST = 1024;
/** Open addressing stays quick up to this share of used places. */
const FILL_MAX = 0.6;
/** A place holds a key and its row, one more (0: empty), side by side: one line of the processor's cache. */
const WIDTH = 2;
/** Fibonacci hashing (Knuth, The Art of Computer Programming 3, section 6.4). */
const FACTOR = 0x9e3779b1;

/** What a table holds, to be kept and laid back. */
export interface RowTableSnapshot {
  readonly keys: Float64Array;
  readonly rows: Int32Array;
}

/**
 * Rows by whole number (a vessel, an IMO number), without an object for each: open addressing over a typed array, 27 to 54
 * bytes an entry. Entries come in no order that means anything: who needs one goes through the rows.
 */
export class RowTable {
  #places = new Float64Array(PLACES_FIRST * WIDTH);
  #shift = 32 - Math.log2(PLACES_FIRST);
  #size = 0;
  readonly #fetch = new Prefetch();

  /** How many entries it holds. */
  get size(): number {
    return this.#size;
  }

  /** The row of a key; -1 when there is none. */
  get(key: number): number {
    return this.#places[this.#find(key) + 1]! - 1;
  }

  /** Says what will be asked for soon: see `Prefetch`. */
  expect(key: number): void {
    this.#fetch.expect(this.#place(key));
  }

  fetch(): void {
    this.#fetch.read(this.#places);
    this.#fetch.clear();
  }

  /** @param row not negative */
  set(key: number, row: number): void {
    const at = this.#find(key);
    if (this.#places[at + 1] === 0) this.#size++;
    this.#places[at] = key;
    this.#places[at + 1] = row + 1;
    if (this.#size * WIDTH > this.#places.length * FILL_MAX) this.#widen(this.#places.length);
  }

  delete(key: number): void {
    const places = this.#places;
    let hole = this.#find(key);
    if (places[hole + 1] === 0) return;
    this.#size--;
    // What comes after may have wanted a place before it: it moves up, so that no search ends too soon.
    const mask = places.length - 1;
    for (let at = (hole + WIDTH) & mask; places[at + 1] !== 0; at = (at + WIDTH) & mask) {
      if (((at - this.#place(places[at]!)) & mask) < ((at - hole) & mask)) continue;
      places[hole] = places[at]!;
      places[hole + 1] = places[at + 1]!;
      hole = at;
    }
    places[hole + 1] = 0;
  }

  /** Makes room for so many entries. */
  reserve(entries: number): void {
    const places = 2 ** Math.ceil(Math.log2(entries / FILL_MAX + 1));
    if (places * WIDTH > this.#places.length) this.#widen(places);
  }

  snapshot(): RowTableSnapshot {
    const keys = new Float64Array(this.#size);
    const rows = new Int32Array(this.#size);
    let count = 0;
    for (let at = 0; at < this.#places.length; at += WIDTH) {
      if (this.#places[at + 1] === 0) continue;
      keys[count] = this.#places[at]!;
      rows[count++] = this.#places[at + 1]! - 1;
    }
    return { keys, rows };
  }

  restore({ keys, rows }: RowTableSnapshot): void {
    this.#places.fill(0);
    this.#size = 0;
    this.reserve(keys.length);
    keys.forEach((key, i) => this.set(key, rows[i]!));
  }

  /** Where a key is, or the empty place where it would be. */
  #find(key: number): number {
    const places = this.#places;
    const mask = places.length - 1;
    let at = this.#place(key);
    while (places[at + 1] !== 0 && places[at] !== key) at = (at + WIDTH) & mask;
    return at;
  }

  #place(key: number): number {
    return (Math.imul(key, FACTOR) >>> this.#shift) * WIDTH;
  }

  #widen(places: number): void {
    const { keys, rows } = this.snapshot();
    this.#places = new Float64Array(places * WIDTH);
    this.#shift = 32 - Math.log2(places);
    keys.forEach((key, i) => {
      const at = this.#find(key);
      this.#places[at] = key;
      this.#places[at + 1] = rows[i]! + 1;
    });
  }
}
