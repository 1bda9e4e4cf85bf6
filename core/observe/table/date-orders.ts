import { type DateOrder, fittingOrder, numberDates, propertyType } from '../../model/index.ts';
import type { CsvRow } from '../csv.ts';
import { makeFinding } from '../findings.ts';
import type { TableFinding } from './table-finding.ts';
import type { ColumnDates, TableEntity, TableMapping } from './table-mapping.ts';

/** Rows at the beginning of a file, headings and broken ones among them, that the order of its dates is told by. */
export const ORDER_ROWS_MAX = 500;

const ORDER_WORDS = { 'day-first': 'day first', 'month-first': 'month first' } as const;
/** What becomes of birth dates whose column contradicts itself. */
const EACH_BY_ITSELF = 'each is read by itself, and what fits both day first between dots, else by its year only';

/** The order that the dates in numbers of a column tell; `ambiguous` where they fit both or contradict each other. */
export type DatesTold = DateOrder | 'ambiguous';

export interface DateOrders {
  /** The mapping with an order for each column that nobody said one of and whose values tell it. */
  readonly mapping: TableMapping;
  /** Column → what its values tell, whatever was said of it; only columns in which an order makes a difference. */
  readonly told: ReadonlyMap<number, DatesTold>;
  readonly findings: readonly TableFinding[];
}

/**
 * The rows that the order of dates is told by: of the first rows those that are data and can be read. They do not depend
 * on how a file arrives, so that an import tells what its preview told.
 */
export function orderRowsOf(rows: readonly CsvRow[], hasHeader: boolean): readonly CsvRow[] {
  const whole = rows.slice(0, ORDER_ROWS_MAX).filter(({ broken }) => broken !== true);
  const width = whole[0]?.fields.length;
  return whole.slice(hasHeader ? 1 : 0).filter(({ fields }) => fields.length === width);
}

/**
 * How the dates of each column are read, where nobody said it: as those do that fit one order only, else day first
 * between dots. Where none tells, or some tell this and some that, it is said of the column.
 *
 * @param rows as orderRowsOf gives them.
 */
export function withDateOrders(mapping: TableMapping, rows: readonly CsvRow[], names: readonly string[]): DateOrders {
  const dates: ColumnDates[] = [...(mapping.dates ?? [])];
  const told = new Map<number, DatesTold>();
  const findings: TableFinding[] = [];
  for (const [column, isBirth] of dateColumns(mapping)) {
    const examples = examplesOf(rows.map(({ fields }) => fields[column] ?? ''));
    if (Object.keys(examples).length === 0) continue;
    const tells = toldBy(examples);
    told.set(column, tells);
    const said = mapping.dates?.find((one) => one.column === column)?.order;
    if (said === undefined && tells !== 'ambiguous') dates.push({ column, order: tells });
    const finding = findingOf(examples, said, { column: names[column] ?? String(column + 1), isBirth });
    if (finding !== undefined) findings.push({ ...finding, column });
  }
  return { mapping: { ...mapping, dates }, told, findings };
}

/** The first date of a column that fits one order only, or both; of the latter those between dots by themselves. */
type Examples = Partial<Record<DateOrder | 'both' | 'dotted', string>>;

function examplesOf(values: readonly string[]): Examples {
  const found: Examples = {};
  for (const date of values.flatMap(numberDates)) {
    const fits = fittingOrder(date);
    if (fits !== undefined) found[fits === 'both' && date.isByDots ? 'dotted' : fits] ??= date.text;
  }
  return found;
}

function toldBy({ 'day-first': day, 'month-first': month, both }: Examples): DatesTold {
  if (day !== undefined) return month === undefined ? 'day-first' : 'ambiguous';
  if (month !== undefined) return 'month-first';
  return both === undefined ? 'day-first' : 'ambiguous';
}

function findingOf(
  { 'day-first': day, 'month-first': month, both }: Examples,
  said: DateOrder | undefined,
  { column, isBirth }: { readonly column: string; readonly isBirth: boolean },
): TableFinding | undefined {
  const tell = (code: 'LIST-409' | 'LIST-410' | 'LIST-411', value: string, how = ''): TableFinding =>
    makeFinding(code, { values: { column, value, how } });
  if (said !== undefined) {
    const against = said === 'day-first' ? month : day;
    return against === undefined ? undefined : tell('LIST-411', against, `all are read ${ORDER_WORDS[said]}`);
  }
  if (day !== undefined && month !== undefined)
    return tell('LIST-411', `${day} and ${month}`, isBirth ? EACH_BY_ITSELF : 'all are read day first');
  if (month !== undefined) return tell('LIST-410', month);
  if (day !== undefined || both === undefined) return undefined;
  return tell('LIST-409', both, isBirth ? 'only the year is taken' : 'they are read day first');
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
