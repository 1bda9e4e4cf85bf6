import { COLUMN_WIDTH_PX, HIDDEN_AT_FIRST, withinPx } from '../../app/parse-preferences.ts';
import { changePreferences, presentPreferences } from '../../app/preferences.ts';

/** What a person chose for one table; taking a choice back is leaving it out. */
function without<T>(kept: Readonly<Record<string, T>>, key: string): Record<string, T> {
  const { [key]: _left, ...rest } = kept;
  return rest;
}

export function keepOrder(table: string, order: readonly string[]): void {
  changePreferences({ columnOrder: { ...presentPreferences().columnOrder, [table]: order } });
}

/** Keeps the width of a column within its bounds; without a width it is the usual one again. */
export function keepWidth(table: string, column: string, widthPx: number | undefined): void {
  const { columnWidthsPx } = presentPreferences();
  const others = without(columnWidthsPx[table] ?? {}, column);
  const widths = widthPx === undefined ? others : { ...others, [column]: withinPx(widthPx, COLUMN_WIDTH_PX) };
  changePreferences({ columnWidthsPx: { ...columnWidthsPx, [table]: widths } });
}

export function toggleColumn(table: string, column: string): void {
  const { hiddenColumns } = presentPreferences();
  const hidden = hiddenColumns[table] ?? [];
  const next = hidden.includes(column) ? hidden.filter((each) => each !== column) : [...hidden, column];
  changePreferences({ hiddenColumns: { ...hiddenColumns, [table]: next } });
}

/** Shows, orders and sizes the columns of a table as usual. Gives what takes that back. */
export function usualColumns(table: string): () => void {
  const { hiddenColumns, columnOrder, columnWidthsPx } = presentPreferences();
  const first = HIDDEN_AT_FIRST[table];
  changePreferences({
    hiddenColumns: first === undefined ? without(hiddenColumns, table) : { ...hiddenColumns, [table]: first },
    columnOrder: without(columnOrder, table),
    columnWidthsPx: without(columnWidthsPx, table),
  });
  return () => changePreferences({ hiddenColumns, columnOrder, columnWidthsPx });
}
