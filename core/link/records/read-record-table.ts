import { TextCleaner } from '../../observe/clean-text.ts';
import { guessDelimiter, readCsv } from '../../observe/csv.ts';
import { decodeHead, decodeText } from '../../observe/decode.ts';
import { FindingCollector } from '../../observe/findings.ts';
import type { InputFile } from '../../observe/index.ts';
import { openInput, type OpenedInput } from '../../observe/input.ts';
import { SUBJECT_FILE_BYTES_MAX } from '../../observe/limits.ts';
import type { Finding } from '../../model/index.ts';
import { type RecordTable, RecordTableBuilder, RECORDS_MAX } from '../resolution/table/record-table.ts';
import { resolutionFinding } from './finding-codes.ts';
import type { ReadRecordsOptions } from './read-options.ts';
import { RowRecords } from './row-records.ts';

export interface ReadRecords {
  /** Absent when the columns do not fit, or a file cannot be read. */
  readonly table?: RecordTable;
  readonly findings: readonly (Finding & { readonly file: string })[];
}

/**
 * Reads one CSV file, or two that are to be linked, into a table; streaming, so that only the table is kept.
 * Never throws for what is in a file.
 */
export async function readRecordTable(files: readonly InputFile[], options: ReadRecordsOptions): Promise<ReadRecords> {
  const builder = new RecordTableBuilder(options.schema, Object.values(options.map));
  const findings: (Finding & { readonly file: string })[] = [];
  let fits = true;
  for (const [number, input] of files.entries()) {
    if (number > 0) builder.beginSecondFile();
    const collector = new FindingCollector();
    fits &&= await readInto(builder, input, options, collector);
    findings.push(...collector.list().map((finding) => ({ ...finding, file: input.file })));
  }
  return fits ? { table: builder.finish(), findings } : { findings };
}

async function readInto(
  builder: RecordTableBuilder,
  input: InputFile,
  options: ReadRecordsOptions,
  findings: FindingCollector,
): Promise<boolean> {
  const opened = await openInput(input, SUBJECT_FILE_BYTES_MAX, findings);
  if (opened === undefined) return false;
  try {
    return await readRows(builder, opened, options, findings);
  } finally {
    await opened.close();
  }
}

async function readRows(
  builder: RecordTableBuilder,
  opened: OpenedInput,
  options: ReadRecordsOptions,
  findings: FindingCollector,
): Promise<boolean> {
  const cleaner = new TextCleaner(findings);
  const text = decodeText(opened.chunks(), { onBadUtf8: 'windows-1252' }, findings);
  const seen = new Set<string>();
  let rows: RowRecords | undefined;
  for await (const batch of readCsv(text, guessDelimiter(decodeHead(opened.head)), findings)) {
    for (const { line, fields } of batch) {
      if (rows === undefined) {
        rows = RowRecords.fromHeader(fields, options, findings);
        if (rows === undefined) return false;
        continue;
      }
      if (fields.length !== rows.width)
        findings.add('LIST-202', { line, values: { count: fields.length, expected: rows.width } });
      const record = rows.read(fields, cleaner);
      if (record.id === '') findings.push(resolutionFinding('RES-103', { column: options.id }, line));
      else if (seen.has(record.id)) findings.push(resolutionFinding('RES-104', { id: record.id }, line));
      else if (seen.size === RECORDS_MAX) {
        findings.push(resolutionFinding('RES-105', { limit: RECORDS_MAX }, line));
        return true;
      } else {
        seen.add(record.id);
        builder.add(record);
      }
    }
  }
  cleaner.report();
  return rows !== undefined;
}
