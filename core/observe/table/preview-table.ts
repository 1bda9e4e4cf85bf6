import type { Entity } from '../../model/index.ts';
import { TextCleaner } from '../clean-text.ts';
import { type CsvRow, guessDelimiter, readCsv } from '../csv.ts';
import { decodeText } from '../decode.ts';
import { detectFormat, type FileFormat } from '../detect-format.ts';
import { FindingCollector } from '../findings.ts';
import { columnNames, headings } from './column-names.ts';
import { type DatesTold, ORDER_ROWS_MAX, orderRowsOf, withDateOrders } from './date-orders.ts';
import { type ColumnGuess, guessColumns, isColumnWord } from './guess-columns.ts';
import { guessEncoding, TABLE_ENCODINGS } from './guess-encoding.ts';
import { guessMapping } from './guess-mapping.ts';
import { softened, TableShape } from './read-table.ts';
import { RowEntities } from './row-entities.ts';
import type { TableFinding } from './table-finding.ts';
import { mappingFindings, type TableMapping } from './table-mapping.ts';
import { looksLikeValue } from './value-kinds.ts';

/** Rows that are shown as they are, with what becomes of them. */
export const PREVIEW_ROWS_MAX = 20;
/** Rows that guesses and findings stand on; the import tells the order of dates by as many. */
const LOOKED_AT_ROWS_MAX = ORDER_ROWS_MAX;
const CELL_CHARS_MAX = 500;

/** What a person has said of a table so far. */
export interface ToldOfTable {
  readonly mapping?: TableMapping | undefined;
  /** What its bytes are; columns are guessed. */
  readonly form: { readonly [Part in keyof TableForm]?: TableForm[Part] | undefined };
}
type TableForm = Pick<TableMapping, 'delimiter' | 'encoding' | 'hasHeader'>;

interface ColumnPreview extends ColumnGuess {
  readonly name: string;
  readonly isEmpty: boolean;
  /** Of a column mapped to dates some of which are in numbers: what its values tell, whatever the mapping says. */
  readonly dates?: DatesTold;
}

export interface TablePreview {
  /** What the content says that it is; a table is previewed further, everything else is not. */
  readonly format: FileFormat | undefined;
  readonly table?: {
    readonly columns: readonly ColumnPreview[];
    /** The first rows, cells as they are. */
    readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
    readonly rowsLookedAt: number;
    readonly mapping: TableMapping;
    /** What becomes of the rows shown. */
    readonly entities: readonly { readonly line: number; readonly entity: Entity }[];
    readonly findings: readonly TableFinding[];
  };
}

/**
 * Reads the head of a file: tells its format, and of a table what its columns seem to be and what its first rows become
 * by the mapping given, else by one that is guessed. Nothing is kept.
 *
 * @param isWhole the head is all of the file: then its last line is a line, else it is cut off and not looked at.
 * @param known gives a mapping that was kept for a table with these headings.
 */
export async function previewTable(
  head: Uint8Array,
  isWhole: boolean,
  { mapping: given, form }: ToldOfTable,
  known: (columns: readonly string[]) => Promise<TableMapping | undefined>,
): Promise<TablePreview> {
  const format = detectFormat(head);
  if (!mayBeTable(head, format)) return { format };
  const told = given ?? form;
  const encoding = told.encoding ?? guessEncoding(head);
  const findings = new FindingCollector();
  const text = await textOf(head, encoding, isWhole, findings);
  const delimiter = told.delimiter ?? guessDelimiter(text);
  const rows = await rowsOf(text, delimiter, isWhole, findings);
  if (rows.length === 0) return { format };
  const whole = rows.filter(({ broken }) => broken !== true);
  // The import takes for headings the first row that can be read.
  const first = (whole[0] ?? rows[0])?.fields ?? [];
  const hasHeader = told.hasHeader ?? isHeader(first);
  const data = whole.slice(hasHeader ? 1 : 0);
  const names = columnNames(first, hasHeader);
  const valuesOf = (column: number): string[] => data.map(({ fields }) => fields[column] ?? '');
  const guesses = guessColumns(hasHeader ? headings(first) : first.map(() => ''), valuesOf);
  const distinct = (column: number): boolean => new Set(valuesOf(column)).size === data.length;
  const kept = given ?? (hasHeader ? await known(names) : undefined);
  const reading = { delimiter, encoding, hasHeader };
  const mapping = kept
    ? { ...kept, ...reading }
    : { ...reading, leaveOutBroken: false, ...guessMapping(guesses, distinct) };
  const dated = withDateOrders(mapping, orderRowsOf(rows, hasHeader), names);
  for (const finding of dated.findings) findings.push(finding);
  const read = readRows(rows, dated.mapping, findings);
  return {
    format: 'mapped-csv',
    table: {
      columns: guesses.map((one, column) => {
        const dates = dated.told.get(column);
        return {
          ...one,
          name: names[column] ?? '',
          isEmpty: data.length > 0 && valuesOf(column).every((value) => value.trim() === ''),
          ...(dates === undefined ? {} : { dates }),
        };
      }),
      rows: data.slice(0, PREVIEW_ROWS_MAX).map(({ line, fields }) => ({ line, cells: fields.map(cut) })),
      rowsLookedAt: data.length,
      mapping,
      ...read,
    },
  };
}

function mayBeTable(head: Uint8Array, format: FileFormat | undefined): boolean {
  if (format !== undefined) return format === 'mapped-csv';
  if (head.length === 0) return false;
  const isWide = guessEncoding(head).startsWith('utf-16');
  return isWide || (!head.includes(0) && !/^\s*[<{[]/u.test(String.fromCharCode(...head.subarray(0, 64))));
}

async function textOf(
  head: Uint8Array,
  encoding: string,
  isWhole: boolean,
  findings: FindingCollector,
): Promise<string> {
  // What is cut off may be half a character.
  const end = isWhole ? head.length : head.lastIndexOf(0x0a) + 1;
  const bytes = encoding === 'utf-16le' && !isWhole ? head.subarray(0, end + (end % 2)) : head.subarray(0, end);
  let text = '';
  const chunks = (async function* () {
    yield bytes;
  })();
  for await (const piece of decodeText(chunks, { onBadUtf8: 'refuse', declared: encoding }, findings)) text += piece;
  // What does not fit is shown all the same, with the character that stands for it.
  return findings.hasError ? new TextDecoder(readable(encoding)).decode(bytes) : text;
}

function readable(encoding: string): string {
  return TABLE_ENCODINGS.find((one) => one === encoding) ?? 'utf-8';
}

async function rowsOf(
  text: string,
  delimiter: string,
  isWhole: boolean,
  findings: FindingCollector,
): Promise<readonly CsvRow[]> {
  const found = new FindingCollector();
  const rows: CsvRow[] = [];
  const whole = (async function* () {
    yield text;
  })();
  for await (const batch of readCsv(whole, delimiter, found)) rows.push(...batch);
  const isCut = !isWhole || rows.length > LOOKED_AT_ROWS_MAX;
  const kept = rows.slice(0, Math.min(LOOKED_AT_ROWS_MAX, isWhole ? rows.length : Math.max(1, rows.length - 1)));
  const end = isCut ? (rows[kept.length]?.line ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
  for (const finding of found.list()) if ((finding.line ?? 0) < end) findings.push(finding);
  return kept;
}

function readRows(rows: readonly CsvRow[], mapping: TableMapping, findings: FindingCollector) {
  const faults = mappingFindings(mapping).list();
  const entities: { line: number; entity: Entity }[] = [];
  const ofCells: TableFinding[] = [];
  const shape = new TableShape(mapping, findings);
  const cleaner = new TextCleaner(findings);
  const reader = new RowEntities(mapping, cleaner);
  let shown = 0;
  for (const row of rows) {
    if (!shape.isData(row) || faults.length > 0) continue;
    const reading = reader.read(row.fields, row.line);
    ofCells.push(...reading.findings);
    if (shown++ < PREVIEW_ROWS_MAX) entities.push(...reading.entities.map((entity) => ({ line: row.line, entity })));
  }
  shape.report();
  cleaner.report();
  const told = [...faults, ...findings.list(), ...ofCells];
  return { entities, findings: mapping.leaveOutBroken ? told.map(softened) : told };
}

/** Whether the first row is headings: words, none of which is a value; one that stands twice is what columns are called. */
function isHeader(first: readonly string[]): boolean {
  const words = first.map((text) => text.trim()).filter((text) => text !== '');
  const again = words.filter((word, at) => words.indexOf(word) < at);
  if (words.length === 0 || !again.every(isColumnWord)) return false;
  return !words.some(looksLikeValue) && words.some((word) => /\p{L}/u.test(word));
}

function cut(text: string): string {
  return text.length > CELL_CHARS_MAX ? `${text.slice(0, CELL_CHARS_MAX).toWellFormed()}…` : text.toWellFormed();
}
