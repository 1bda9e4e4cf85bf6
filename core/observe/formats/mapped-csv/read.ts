import { hash } from 'node:crypto';
import type { ListEntry } from '../../../model/index.ts';
import { guessDelimiter, readCsv } from '../../csv.ts';
import { EntryCollector } from '../../entry-collector.ts';
import type { ListContent, ReadContext } from '../../format-reader.ts';
import { type ColumnMap, mapColumns, type MappedColumn } from '../../property-map.ts';
import { readRow } from '../../row-entity.ts';

export interface MappedCsvOptions {
  readonly map?: ColumnMap;
  /** The schema of rows that name none; default Person. */
  readonly schema?: string;
  /** The beginning of the text, for telling the delimiter. */
  readonly head: string;
}

/** Reads one's own list: a CSV file with a header, one entry a row. Without a column `id` the id comes from the content. */
export async function readMappedCsv(
  text: AsyncIterable<string>,
  options: MappedCsvOptions,
  context: ReadContext,
): Promise<ListContent> {
  const { findings, cleaner } = context;
  const schemaName = options.schema ?? 'Person';
  const entries = new EntryCollector(findings);
  let columns: readonly MappedColumn[] | undefined;
  let width = 0;
  for await (const batch of readCsv(text, guessDelimiter(options.head), findings)) {
    for (const { line, fields, broken } of batch) {
      if (broken === true) continue;
      if (columns === undefined) {
        columns = mapColumns(fields, schemaName, options.map ?? {}, findings);
        width = fields.length;
        continue;
      }
      if (fields.length !== width) {
        findings.add('LIST-202', { line, values: { count: fields.length, expected: width } });
        continue;
      }
      cleaner.at(line);
      const row = readRow(fields, columns, schemaName, line, cleaner);
      for (const finding of row.findings) if (finding.code !== 'LIST-207') findings.push(finding);
      entries.add(rowEntry(row), line);
    }
    if (columns !== undefined && columns.length === 0) break;
  }
  return { entries: entries.list() };
}

function rowEntry(row: ReturnType<typeof readRow>): ListEntry {
  const id =
    row.id?.replace(/\s+/gu, '_').slice(0, 200) ??
    `row-${hash('sha1', JSON.stringify(row.properties), 'hex').slice(0, 16)}`;
  return { id, subject: { id, schema: row.schema, properties: row.properties }, related: [] };
}
