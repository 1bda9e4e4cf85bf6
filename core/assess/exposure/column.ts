import type { Column } from '../../store/hazard-tables.ts';

/** Values of all rows as they are kept. */
export function columnOf<T>(values: readonly (T | null)[]): Column<T> {
  const [first] = values;
  return values.every((value) => value === first) ? (first ?? undefined) : values;
}

/** What a row says, by its place. */
export function valueAt<T>(column: Column<T>, place: number): T | null {
  if (column === undefined) return null;
  return isList(column) ? (column[place] ?? null) : column;
}

function isList<T>(column: T | readonly (T | null)[]): column is readonly (T | null)[] {
  return Array.isArray(column);
}
