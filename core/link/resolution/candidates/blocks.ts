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
const COMBINED_KEYS_MAX = 4;

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
 */
export function visitBlocks(table: KeyTable, visit: BlockVisitor): DroppedBlocks {
  return new BlockTree(table, visit).run();
}

class BlockTree {
  readonly #table: KeyTable;
  readonly #visit: BlockVisitor;
  readonly #sizeMax: number;
  readonly #counts: Int32Array;
  readonly #dropped: DroppedBlocks = { blocks: 0, pairs: 0 };
  readonly #block: Int32Array;
  #rows: CommonKeys = { keys: NOTHING, sources: new Uint8Array(0), records: NOTHING, ends: NOTHING };
  /** How many keys the current blocks share. */
  #depth = 1;

  constructor(table: KeyTable, visit: BlockVisitor) {
    this.#table = table;
    this.#visit = visit;
    this.#counts = new Int32Array(table.keyCount);
    this.#sizeMax = blockSizeMax(table.starts.length - 1);
    this.#block = new Int32Array(this.#sizeMax);
  }

  run(): DroppedBlocks {
    const { starts, keys } = this.#table;
    for (const key of keys) this.#counts[key]!++;
    const isCommon = Uint8Array.from(this.#counts, (count) => Number(count > this.#sizeMax));
    this.#rows = commonKeys(this.#table, isCommon);
    // Of a rare key the records stand here, of a common one their places in the rows.
    const ends = prefixSums(this.#counts);
    const members = new Int32Array(keys.length);
    const next = ends.slice();
    let place = 0;
    for (let record = 0; record + 1 < starts.length; record++)
      for (let i = starts[record]!; i < starts[record + 1]!; i++)
        members[next[keys[i]!]!++] = isCommon[keys[i]!] === 1 ? place++ : record;
    this.#counts.fill(0);
    for (let key = 0; key < this.#table.keyCount; key++) {
      const [from, to] = [ends[key]!, ends[key + 1]!];
      if (isCommon[key] === 1) this.#split(members, new Int32Array(to - from), from, to);
      else if (to - from > 1) this.#visit(members, from, to);
    }
    return this.#dropped;
  }

  /**
   * Parts a block by every later common key of its records, unless it was made of a value that was used already.
   * @param used by record of the block, a bit for each of its values that a key was made of; without the last key
   */
  #split(places: Int32Array, used: Int32Array, from: number, to: number): void {
    const { keys, sources, ends } = this.#rows;
    const counts = this.#counts;
    const last = keys[places[from]!]!;
    const touched: number[] = [];
    for (let at = from; at < to; at++) {
      const place = places[at]!;
      const end = ends[place]!;
      const taken = (used[at - from]! |= 1 << sources[place]!);
      for (let i = place + 1; i < end; i++)
        if ((taken & (1 << sources[i]!)) === 0 && keys[i] !== last && counts[keys[i]!]!++ === 0) touched.push(keys[i]!);
    }
    const parts: number[] = [];
    let total = 0;
    for (const key of touched) {
      const count = counts[key]!;
      counts[key] = count < 2 ? -1 : total;
      if (count < 2) continue;
      parts.push(total, total + count);
      total += count;
    }
    const partPlaces = new Int32Array(total);
    const partUsed = new Int32Array(total);
    for (let at = from; at < to; at++) {
      const end = ends[places[at]!]!;
      const taken = used[at - from]!;
      for (let i = places[at]! + 1; i < end; i++) {
        if ((taken & (1 << sources[i]!)) !== 0 || keys[i] === last || counts[keys[i]!]! < 0) continue;
        const put = counts[keys[i]!]!++;
        partPlaces[put] = i;
        partUsed[put] = taken;
      }
    }
    for (const key of touched) counts[key] = 0;
    this.#depth++;
    for (let i = 0; i < parts.length; i += 2) this.#take(partPlaces, partUsed, parts[i]!, parts[i + 1]!);
    this.#depth--;
  }

  #take(places: Int32Array, used: Int32Array, from: number, to: number): void {
    const size = to - from;
    if (size <= this.#sizeMax) {
      for (let i = 0; i < size; i++) this.#block[i] = this.#rows.records[places[from + i]!]!;
      this.#visit(this.#block, 0, size);
    } else if (this.#depth < COMBINED_KEYS_MAX) this.#split(places, used.subarray(from, to), from, to);
    else {
      this.#dropped.blocks++;
      this.#dropped.pairs += (size * (size - 1)) / 2;
    }
  }
}

const NOTHING = new Int32Array(0);

/** The keys of each record that are too common for one block, row by row. */
interface CommonKeys {
  readonly keys: Int32Array;
  readonly sources: Uint8Array;
  /** By place: the record whose key it is, and where the keys of that record end. */
  readonly records: Int32Array;
  readonly ends: Int32Array;
}

function commonKeys({ starts, keys, sources }: KeyTable, isCommon: Uint8Array): CommonKeys {
  let places = 0;
  for (const key of keys) places += isCommon[key]!;
  const rows = {
    keys: new Int32Array(places),
    sources: new Uint8Array(places),
    records: new Int32Array(places),
    ends: new Int32Array(places),
  };
  let place = 0;
  for (let record = 0; record + 1 < starts.length; record++) {
    const begin = place;
    for (let i = starts[record]!; i < starts[record + 1]!; i++) {
      if (isCommon[keys[i]!] === 0) continue;
      rows.keys[place] = keys[i]!;
      rows.sources[place] = sources[i]!;
      rows.records[place++] = record;
    }
    rows.ends.fill(place, begin, place);
  }
  return rows;
}

/** Starts of consecutive ranges of these lengths, with the end of the last one behind. */
function prefixSums(counts: Int32Array): Int32Array {
  const starts = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = starts[i]! + counts[i]!;
  return starts;
}
