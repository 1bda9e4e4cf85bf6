import { EDIT_LENGTH_MAX } from '../compare/edit-distance.ts';
import type { PreparedValues } from '../compare/prepared-values.ts';
import type { Column } from '../table/column-builder.ts';

/** In place of the number of a value: the record has none, or more than one. */
export const NO_VALUE = -1;
export const SEVERAL_VALUES = -2;

/** Places of one column in a row: the number of its value, then how long that is and the letters in it. */
export const CELL_PLACES = 4;
export const LENGTH = 1;
export const LETTERS = 2;
export const FOLDED_LETTERS = 3;

/** What quick looks at a record need, side by side in memory: row by row, and CELL_PLACES numbers for each column. */
export function packRows(columns: readonly Column[], prepared: readonly PreparedValues[], records: number): Int32Array {
  const rows = new Int32Array(records * columns.length * CELL_PLACES);
  for (const [column, { starts, cells }] of columns.entries()) {
    const { letters, foldedLetters, values } = prepared[column]!;
    for (let record = 0; record < records; record++) {
      const at = (record * columns.length + column) * CELL_PLACES;
      const count = starts[record + 1]! - starts[record]!;
      const value = count === 1 ? cells[starts[record]!]! : count === 0 ? NO_VALUE : SEVERAL_VALUES;
      rows[at] = value;
      if (value < 0) continue;
      rows[at + LENGTH] = Math.min(EDIT_LENGTH_MAX, values[value]!.length);
      rows[at + LETTERS] = letters[value]!;
      rows[at + FOLDED_LETTERS] = foldedLetters[value] ?? 0;
    }
  }
  return rows;
}
