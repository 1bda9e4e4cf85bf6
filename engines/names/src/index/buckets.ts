/**
 * Rows by the hashes of their keys, in typed arrays. An entry is a row with the upper bits of the hash above it, as many as
 * there is room for: hardly any other rows are found, and who finds them compares.
 */
export interface Buckets {
  /** Where each bucket begins, as many as a power of two, and where the last one ends. */
  readonly starts: Int32Array;
  readonly entries: Int32Array;
  readonly rowBits: number;
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
  for (let i = rows.length - 1; i >= 0; i--) {
    keysOf(rows[i]!, keys);
    for (const key of keys) entries[--starts[bucketOf(starts, key)]!] = ((key >>> rowBits) << rowBits) | rows[i]!;
  }
  return { starts, entries, rowBits };
}
