/**
 * Rows by the hashes of their keys, in typed arrays. An entry is a row with the upper bits of the hash above it, as many as
 * there is room for: hardly any other rows are found, and who finds them compares.
 */
export interface Buckets {
  /** Where each bucket begins, as many as a power of two, and where the last one ends. */
  readonly starts: Int32Array;
  readonly entries: Int32Array;
  readonly rowBits: number;
  /** A bit for the upper bits of each key: most keys that nothing has are known by it, at one look into less memory. */
  readonly present: Int32Array;
}

/** So many bits for each entry, or up to twice as many: one key in eight that nothing has is looked for all the same. */
const BITS_PER_ENTRY = 8;

/** Whether anything may have a key. */
export function mayHold(present: Int32Array, key: number): boolean {
  const bit = bitOf(present, key);
  return ((present[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
}

function bitOf(present: Int32Array, key: number): number {
  return key >>> (Math.clz32(present.length - 1) - 5);
}

/** The bucket of a key: its entries stand from `starts` at it to `starts` behind it. */
export function bucketOf(starts: Int32Array, key: number): number {
  return key & (starts.length - 2);
}

/** Puts rows below `count` into buckets, at least `perRow` of them for each row. `keysOf` fills in the keys of a row. */
export function bucketsOf(
  rows: readonly number[],
  count: number,
  perRow: number,
  keysOf: (row: number, keys: number[]) => void,
): Buckets {
  let size = 16;
  while (size < rows.length * perRow) size *= 2;
  const keys: number[] = [];
  // While they are filled, a bucket's place is where its last entry went.
  const starts = new Int32Array(size + 1);
  for (const row of rows) {
    keysOf(row, keys);
    for (const key of keys) starts[bucketOf(starts, key)]!++;
  }
  let end = 0;
  for (let bucket = 0; bucket < size; bucket++) {
    end += starts[bucket]!;
    starts[bucket] = end;
  }
  starts[size] = end;
  const rowBits = Math.max(1, 32 - Math.clz32(count));
  const entries = new Int32Array(end);
  let words = 2;
  while (words * 32 < end * BITS_PER_ENTRY) words *= 2;
  const present = new Int32Array(words);
  for (let i = rows.length - 1; i >= 0; i--) {
    keysOf(rows[i]!, keys);
    for (const key of keys) {
      entries[--starts[bucketOf(starts, key)]!] = ((key >>> rowBits) << rowBits) | rows[i]!;
      const bit = bitOf(present, key);
      present[bit >>> 5]! |= 1 << (bit & 31);
    }
  }
  return { starts, entries, rowBits, present };
}
