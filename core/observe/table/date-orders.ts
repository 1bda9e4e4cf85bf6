import { propertyType } from '../../model/index.ts';
import type { CsvRow } from '../csv.ts';
import { makeFinding } from '../findings.ts';
import type { TableFinding } from './table-finding.ts';
import type { ColumnDates, DateOrder, TableEntity, TableMapping } from './table-mapping.ts';

/** Rows at the beginning of a file that the order of its dates is told by. */
export const ORDER_ROWS_MAX = 500;

/** Two numbers and a year; between dots the day comes first wherever dates are written so. */
const NUMBERS = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-])/gu;
const MONTH_MAX = 12;

/**
 * How the dates of each column are read, where nobody said it: as those do that fit one order only. Where none tells, or
 * some tell this and some that, it is said of the column.
 */
export function withDateOrders(
  mapping: TableMapping,
  rows: readonly CsvRow[],
  names: readonly string[],
): { readonly mapping: TableMapping; readonly findings: readonly TableFinding[] } {
  const dates: ColumnDates[] = [...(mapping.dates ?? [])];
  const findings: TableFinding[] = [];
  for (const [column, isBirth] of dateColumns(mapping)) {
    if (dates.some((said) => said.column === column)) continue;
    const { order, example } = orderOf(rows.map(({ fields }) => fields[column] ?? ''));
    if (order !== undefined) dates.push({ column, order });
    if (order === 'day-first' || example === undefined) continue;
    const how = isBirth ? 'only the year is taken' : 'they are read day first';
    const values = { column: names[column] ?? String(column + 1), value: example, how };
    findings.push({ ...makeFinding(order === undefined ? 'LIST-409' : 'LIST-410', { values }), column });
  }
  return { mapping: { ...mapping, dates }, findings };
}

/** Dates of a known order as they are read everywhere: year first. */
export function yearFirst(text: string, order: DateOrder): string {
  return text.replace(NUMBERS, (_, first: string, _sign, second: string, year: string) =>
    order === 'day-first' ? `${year}-${second}-${first}` : `${year}-${first}-${second}`,
  );
}

/** What the values say of their order, with one that shows it; without an order one that fits both. */
function orderOf(values: readonly string[]): { readonly order?: DateOrder; readonly example?: string | undefined } {
  const found: { [Fits in DateOrder | 'both']?: string } = {};
  for (const value of values)
    for (const [date, first, , second] of value.matchAll(NUMBERS)) {
      const order = fits(Number(first), Number(second));
      if (order !== undefined) found[order] ??= date;
    }
  const { 'day-first': day, 'month-first': month, both } = found;
  if (day !== undefined && month === undefined) return { order: 'day-first', example: day };
  if (month !== undefined && day === undefined) return { order: 'month-first', example: month };
  return { example: both };
}

/** Which order a date fits; nothing where both are the same day. */
function fits(first: number, second: number): DateOrder | 'both' | undefined {
  if (first > MONTH_MAX) return 'day-first';
  if (second > MONTH_MAX) return 'month-first';
  return first === second ? undefined : 'both';
}

/** Columns that hold dates, and whether they are dates of birth, whose day is never supposed. */
function dateColumns({ row, links }: TableMapping): ReadonlyMap<number, boolean> {
  const mapped: readonly Pick<TableEntity, 'schema' | 'columns'>[] = [
    row,
    ...links.flatMap((link) => [link, link.other]),
  ];
  return new Map(
    mapped.flatMap(({ schema, columns }) =>
      columns
        .filter(({ property }) => propertyType(schema, property) === 'date')
        .map(({ column, property }): [number, boolean] => [column, property === 'birthDate']),
    ),
  );
}
