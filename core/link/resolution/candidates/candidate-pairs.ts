import type { RecordTable } from '../table/record-table.ts';
import type { BlockList } from './block-list.ts';

/**
 * The candidates of each record: those that share a block with it. Asked for record by record, so that a pair comes
 * once, however many blocks it shares, and what is known of the first record is looked up once.
 */
export class CandidatePairs {
  readonly records: number;
  readonly #isLink: boolean;
  readonly #firstFile: number;
  readonly #members: Int32Array;
  /** Where record r stands in the blocks: `places[starts[r]] … places[starts[r + 1] - 1]`, its place as the last left out. */
  readonly #starts: Int32Array;
  readonly #places: Int32Array;
  /** By record: the question for which it was last found. */
  readonly #foundFor: Int32Array;
  #question = 0;
  #found = new Int32Array(1024);

  constructor({ ids, firstFile }: RecordTable, { members }: BlockList) {
    this.records = ids.length;
    this.#firstFile = firstFile;
    this.#isLink = firstFile < ids.length;
    this.#members = members;
    this.#starts = new Int32Array(ids.length + 1);
    for (const member of members) if (member >= 0) this.#starts[member + 1]!++;
    for (let record = 0; record < ids.length; record++) this.#starts[record + 1]! += this.#starts[record]!;
    const next = this.#starts.slice();
    this.#places = new Int32Array(this.#starts[ids.length]!);
    for (let place = 0; place < members.length; place++)
      if (members[place]! >= 0) this.#places[next[members[place]!]!++] = place;
    this.#foundFor = new Int32Array(ids.length);
  }

  /** The candidates of a record with greater numbers, each once, in no order; of two files those of the other. */
  of(record: number): Int32Array {
    if (this.#isLink && record >= this.#firstFile) return this.#found.subarray(0, 0);
    this.#question++;
    const end = this.#starts[record + 1]!;
    let count = 0;
    for (let i = this.#starts[record]!; i < end; i++) count = this.#takeBlock(record, this.#places[i]! + 1, count);
    return this.#found.subarray(0, count);
  }

  /** Takes the members of a block from a place on that were not found yet. */
  #takeBlock(record: number, from: number, before: number): number {
    const members = this.#members;
    const foundFor = this.#foundFor;
    const question = this.#question;
    let count = before;
    for (let place = from, isLast = false; !isLast; place++) {
      const member = members[place]!;
      isLast = member < 0;
      const other = isLast ? ~member : member;
      if (other === record || foundFor[other] === question) continue;
      if (this.#isLink && other < this.#firstFile) continue;
      foundFor[other] = question;
      if (count === this.#found.length) this.#grow();
      this.#found[count++] = other;
    }
    return count;
  }

  #grow(): void {
    const larger = new Int32Array(this.#found.length * 2);
    larger.set(this.#found);
    this.#found = larger;
  }
}
