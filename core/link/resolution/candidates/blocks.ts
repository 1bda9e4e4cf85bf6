import type { KeyTable } from './key-table.ts';

/** A block of so many records is compared as it is, in a small table; a larger one is split by further keys. */
const BLOCK_RECORDS_MAX = 20;
const BLOCK_RECORDS_MIN = 6;
const SMALL_TABLE_RECORDS = 10_000;

/** Blocks are smaller in a larger table, by the fourth root: more keys have to agree, and the work stays in hand. */
export function blockSizeMax(records: number): number {
  const size = BLOCK_RECORDS_MAX * (SMALL_TABLE_RECORDS / Math.max(SMALL_TABLE_RECORDS, records)) ** 0.25;
  return Math.max(BLOCK_RECORDS_MIN, Math.round(size));
}

/** So many keys are combined at most; a block that is still too large is left out and counted. */
export const COMBINED_KEYS_MAX = 4;

/** Blocks that stayed too large: how many, and how many pairs of records they would have given. */
export interface DroppedBlocks {
  blocks: number;
  pairs: number;
}

/** Takes the records of one block, `members[from] … members[to - 1]`, ascending. */
export type BlockVisitor = (members: Int32Array, from: number, to: number) => void;

/**
 * Visits every block: the records that share a rare key, or a combination of keys that is rare although each is common.
 * Which keys are combined is not chosen by hand: a key that is too common for one block is combined
 * with every other key of its records that is common too, and so on. A pair of records is in every block whose keys it
 * shares, so it may be visited more than once.
 *
 * @param keysMax so many keys are combined at most
 */
export function visitBlocks(table: KeyTable, visit: BlockVisitor, keysMax = COMBINED_KEYS_MAX): DroppedBlocks {
  return new BlockTree(table, visit, keysMax).run();
}

class BlockTree {
  readonly #table: KeyTable;
  readonly #visit: BlockVisitor;
  readonly #counts: Int32Array;
  /** Whether so many records share the key that it must be combined. */
  readonly #common: Uint8Array;
  readonly #dropped: DroppedBlocks = { blocks: 0, pairs: 0 };
  readonly #path: number[] = [];
  readonly #sizeMax: number;
  readonly #keysMax: number;

  constructor(table: KeyTable, visit: BlockVisitor, keysMax: number) {
    this.#keysMax = keysMax;
    this.#table = table;
    this.#visit = visit;
    this.#counts = new Int32Array(table.keyCount);
    this.#common = new Uint8Array(table.keyCount);
    this.#sizeMax = blockSizeMax(table.starts.length - 1);
  }

  run(): DroppedBlocks {
    const { starts, keys } = this.#table;
    for (const key of keys) this.#counts[key]!++;
    for (let key = 0; key < this.#counts.length; key++) this.#common[key] = Number(this.#counts[key]! > this.#sizeMax);
    const ends = prefixSums(this.#counts);
    const members = new Int32Array(keys.length);
    const next = ends.slice();
    for (let record = 0; record + 1 < starts.length; record++)
      for (let i = starts[record]!; i < starts[record + 1]!; i++) members[next[keys[i]!]!++] = record;
    this.#counts.fill(0);
    for (let key = 0; key < this.#table.keyCount; key++) this.#take(key, members, ends[key]!, ends[key + 1]!);
    return this.#dropped;
  }

  #take(key: number, members: Int32Array, from: number, to: number): void {
    const size = to - from;
    if (size < 2) return;
    if (size <= this.#sizeMax) this.#visit(members, from, to);
    else if (this.#path.length + 1 < this.#keysMax) {
      this.#path.push(key);
      this.#split(members, from, to);
      this.#path.pop();
    } else {
      this.#dropped.blocks++;
      this.#dropped.pairs += (size * (size - 1)) / 2;
    }
  }

  /** Parts a block by every later common key of its records. */
  #split(members: Int32Array, from: number, to: number): void {
    const counts = this.#counts;
    const touched: number[] = [];
    const found = this.#keysAndRecords(members, from, to);
    for (let i = 0; i < found.length; i += 2) if (counts[found[i]!]!++ === 0) touched.push(found[i]!);
    const parts: number[] = [];
    let total = 0;
    for (const key of touched) {
      const count = counts[key]!;
      counts[key] = count < 2 ? -1 : total;
      if (count < 2) continue;
      parts.push(key, total, total + count);
      total += count;
    }
    const parted = new Int32Array(total);
    for (let i = 0; i < found.length; i += 2) {
      const key = found[i]!;
      if (counts[key]! >= 0) parted[counts[key]!++] = found[i + 1]!;
    }
    for (const key of touched) counts[key] = 0;
    for (let i = 0; i < parts.length; i += 3) this.#take(parts[i]!, parted, parts[i + 1]!, parts[i + 2]!);
  }

  /**
   * Each common key after the last of the path, unless it was made of a value that the path has used, with its record
   * beside it.
   */
  #keysAndRecords(members: Int32Array, from: number, to: number): Int32Array {
    const { starts, keys, sources } = this.#table;
    const path = this.#path;
    const last = path.at(-1)!;
    let found = new Int32Array((to - from) * 16);
    let count = 0;
    for (let m = from; m < to; m++) {
      const record = members[m]!;
      const end = starts[record + 1]!;
      if (count + 2 * (end - starts[record]!) > found.length) found = doubled(found, 2 * (end - starts[record]!));
      let used = 0;
      let step = 0;
      for (let i = starts[record]!; i < end; i++) {
        const key = keys[i]!;
        if (key <= last) {
          if (key === path[step]) {
            used |= 1 << sources[i]!;
            step++;
          }
        } else if (this.#common[key] === 1 && (used & (1 << sources[i]!)) === 0) {
          found[count++] = key;
          found[count++] = record;
        }
      }
    }
    return found.subarray(0, count);
  }
}

function doubled(numbers: Int32Array, extra: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2 + extra);
  larger.set(numbers);
  return larger;
}

/** Starts of consecutive ranges of these lengths, with the end of the last one behind. */
function prefixSums(counts: Int32Array): Int32Array {
  const starts = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = starts[i]! + counts[i]!;
  return starts;
}
