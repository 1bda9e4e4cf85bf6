import { hashText, type PartInfo, PartTable, writingOf } from './part-table.ts';

/** Gives each distinct part one row of a table: parts of the same text, role and writing are the same in everything. */
export class PartInterner {
  readonly table: PartTable;
  readonly #hashes: number[] = [];
  /** Row plus one in each place of open addressing, 0 where there is none. */
  #places: Int32Array;

  constructor(capacity: number) {
    this.table = new PartTable(capacity);
    this.#places = new Int32Array(2 ** Math.ceil(Math.log2(capacity * 2)));
  }

  clear(): void {
    this.table.clear();
    this.#places.fill(0);
  }

  idOf(part: PartInfo): number {
    const hash = hashText(part.text, part.role * 4 + writingOf(part));
    const mask = this.#places.length - 1;
    let place = hash & mask;
    for (let row = this.#places[place]! - 1; row >= 0; row = this.#places[place]! - 1) {
      if (this.#hashes[row] === hash && this.table.holds(row, part)) return row;
      place = (place + 1) & mask;
    }
    const row = this.table.add(part);
    this.#hashes[row] = hash;
    this.#places[place] = row + 1;
    if (this.table.count * 2 > this.#places.length) this.#grow();
    return row;
  }

  #grow(): void {
    const places = new Int32Array(this.#places.length * 2);
    const mask = places.length - 1;
    for (let row = 0; row < this.table.count; row++) {
      let place = this.#hashes[row]! & mask;
      while (places[place] !== 0) place = (place + 1) & mask;
      places[place] = row + 1;
    }
    this.#places = places;
  }
}
