import { type CsvRow, readCsv } from '../csv.ts';
import { decodeText } from '../decode.ts';
import { FindingCollector } from '../findings.ts';
import { openInput } from '../input.ts';
import { LIST_FILE_BYTES_MAX } from '../limits.ts';
import type { InputFile } from '../list-edition.ts';
import { columnNames } from './column-names.ts';
import { type DateOrders, ORDER_ROWS_MAX, orderRowsOf, withDateOrders } from './date-orders.ts';
import { mappingFindings, type TableMapping } from './table-mapping.ts';

/**
 * The order of dates by the first rows of all files of an edition: a file whose dates tell nothing is read as the one
 * beside it. What is wrong with a file is said when it is read.
 *
 * @returns also what columns are called in the first file that has any.
 */
export async function editionOrders(
  files: readonly InputFile[],
  mapping: TableMapping,
): Promise<DateOrders & { readonly names: readonly string[] }> {
  const rows: CsvRow[] = [];
  let names: readonly string[] = [];
  // By a mapping that is none no file is read.
  for (const input of mappingFindings(mapping).hasError ? [] : files) {
    const first = await firstRows(input, mapping);
    rows.push(...orderRowsOf(first, mapping.hasHeader));
    const top = first.find(({ broken }) => broken !== true);
    if (names.length === 0 && top !== undefined) names = columnNames(top.fields, mapping.hasHeader);
  }
  return { ...withDateOrders(mapping, rows, names), names };
}

/** As many rows as tell the order, if there are, or the batch more in which they come. */
async function firstRows(input: InputFile, { encoding, delimiter }: TableMapping): Promise<readonly CsvRow[]> {
  const unsaid = new FindingCollector();
  const opened = await openInput(input, LIST_FILE_BYTES_MAX, unsaid);
  if (opened === undefined) return [];
  const text = decodeText(opened.chunks(), { onBadUtf8: 'refuse', declared: encoding }, unsaid);
  const rows: CsvRow[] = [];
  for await (const batch of readCsv(text, delimiter, unsaid)) {
    rows.push(...batch);
    if (rows.length >= ORDER_ROWS_MAX) break;
  }
  await opened.close();
  return rows;
}
