import { TextCleaner } from '../clean-text.ts';
import { guessDelimiter, readCsv } from '../csv.ts';
import { decodeHead, decodeText } from '../decode.ts';
import type { FindingCollector } from '../findings.ts';

/** A row of a table whose columns are known by name. */
export interface NamedRow {
  readonly line: number;
  /** The cell of a column, cleaned; empty where the row or the table has none. */
  cell(column: string): string;
  /** A number; undefined where the cell is empty or holds none. A comma is a decimal point where it divides no cells. */
  number(column: string): number | undefined;
}

export interface NamedTable {
  /** Names of all columns, in lower case, spaces as `_`. */
  readonly columns: ReadonlySet<string>;
  readonly rows: readonly NamedRow[];
}

/**
 * Reads a CSV file with a header: columns in any order and case, `,` `;` tab or bar between them. Lines whose quotes are
 * broken or that have too few or too many cells give a finding and are left out.
 *
 * @returns undefined, with a finding, where a needed column is missing or there are too many rows.
 */
export async function readNamedTable(
  bytes: Uint8Array,
  needed: readonly string[],
  rowsMax: number,
  findings: FindingCollector,
): Promise<NamedTable | undefined> {
  const delimiter = guessDelimiter(decodeHead(bytes.subarray(0, 16_384)));
  const cleaner = new TextCleaner(findings);
  const text = decodeText(once(bytes), { onBadUtf8: 'windows-1252' }, findings);
  const rows: NamedRow[] = [];
  let columns: string[] | undefined;
  for await (const batch of readCsv(text, delimiter, findings)) {
    for (const { line, fields, broken } of batch) {
      if (columns === undefined) {
        columns = fields.map(columnName);
        if (!hasColumns(columns, needed, findings)) return undefined;
      } else if (broken !== true && fitsWidth(fields, columns, line, findings))
        rows.push(namedRow(line, fields, columns, delimiter, cleaner));
      if (rows.length > rowsMax) {
        findings.add('HAZ-004', { values: { limit: rowsMax, what: 'rows' } });
        return undefined;
      }
    }
  }
  cleaner.report();
  return { columns: new Set(columns), rows };
}

/** A heading as it is compared. */
export function columnName(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, '_');
}

function hasColumns(columns: readonly string[], needed: readonly string[], findings: FindingCollector): boolean {
  const missing = needed.filter((name) => !columns.includes(name));
  for (const column of missing) findings.add('HAZ-005', { line: 1, values: { column, needed: needed.join(', ') } });
  return missing.length === 0;
}

/** Spreadsheets write empty cells at the end of a line; a line with fewer cells may have been cut. */
function fitsWidth(fields: readonly string[], columns: readonly string[], line: number, findings: FindingCollector) {
  const tooMany = fields.slice(columns.length).some((field) => field.trim() !== '');
  if (!tooMany && fields.length >= columns.length) return true;
  findings.add('LIST-202', { line, values: { count: fields.length, expected: columns.length } });
  return false;
}

function namedRow(
  line: number,
  fields: readonly string[],
  columns: readonly string[],
  delimiter: string,
  cleaner: TextCleaner,
): NamedRow {
  const cell = (column: string) => cleaner.line(fields[columns.indexOf(column)] ?? '');
  return {
    line,
    cell,
    number: (column) => {
      const text = delimiter === ',' ? cell(column) : cell(column).replace(',', '.');
      const number = text === '' ? Number.NaN : Number(text);
      return Number.isFinite(number) ? number : undefined;
    },
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}
