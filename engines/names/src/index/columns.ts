type Column = Uint8Array | Uint16Array | Int32Array | Float32Array;

/** One column of several tables, one behind the other. */
export function concatenated<C extends Column, T>(
  make: new (length: number) => C,
  tables: readonly T[],
  columnOf: (table: T, i: number) => C,
): C {
  const columns = tables.map(columnOf);
  const joined = new make(columns.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const column of columns) {
    joined.set(column, at);
    at += column.length;
  }
  return joined;
}

/** Rows of several tables, one behind the other, as rows of the joined table: `counts` says how many rows each has. */
export function concatenatedRows(columns: readonly Int32Array[], counts: readonly number[]): Int32Array {
  let before = 0;
  return concatenated(Int32Array, columns, (column, i) => {
    const shifted = column.map((row) => row + before);
    before += counts[i]!;
    return shifted;
  });
}

/** Columns that say where each row starts, and at their end where the last one ends, one behind the other. */
export function concatenatedStarts(columns: readonly Int32Array[]): Int32Array {
  const ends = columns.map((column) => column.at(-1) ?? 0);
  const starts = columns.map((column) => column.subarray(0, -1));
  const end = ends.reduce((sum, count) => sum + count, 0);
  const joined = new Int32Array(starts.reduce((sum, { length }) => sum + length, 1));
  joined.set(concatenatedRows(starts, ends));
  joined[joined.length - 1] = end;
  return joined;
}
