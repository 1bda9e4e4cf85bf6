import type { Entity, Finding } from '../../model/index.ts';
import { TextCleaner } from '../clean-text.ts';
import { type CsvRow, readCsv } from '../csv.ts';
import { decodeText } from '../decode.ts';
import { FindingCollector } from '../findings.ts';
import { ftmContent, joinFtm } from '../formats/ftm/read.ts';
import { openInput } from '../input.ts';
import { LIST_ENTITIES_MAX, LIST_FILE_BYTES_MAX } from '../limits.ts';
import type { InputFile, ListEdition } from '../list-edition.ts';
import { columnNames } from './column-names.ts';
import { editionOrders } from './edition-orders.ts';
import { RowEntities } from './row-entities.ts';
import type { TableFinding } from './table-finding.ts';
import { lastColumn, mappingFindings, type TableMapping } from './table-mapping.ts';

/** What is said of a line that cannot be read; whoever leaves such lines out has been told, and takes the rest. */
const BROKEN_LINE = new Set(['LIST-201', 'LIST-202', 'LIST-208']);

/**
 * Reads tables into one edition of a dataset by a mapping: each row gives the entities that the mapping says, an id on
 * several lines or in several files is one entity. The order of dates is told once for all files, each of which is
 * opened for it once more than the reading itself does. Never throws for what is in a file.
 */
export async function readTableEdition(
  files: readonly InputFile[],
  mapping: TableMapping,
  dataset: string,
): Promise<ListEdition> {
  const entities = new Map<string, Entity>();
  const records: ListEdition['files'][number][] = [];
  const dated = await editionOrders(files, mapping);
  const findings: Finding[] = dated.findings.map((finding) => named(finding, dated.names));
  for (const input of files) {
    const own = mappingFindings(mapping);
    records.push(await readTable(input, dated.mapping, entities, own));
    const told = own.list().map((finding) => (mapping.leaveOutBroken ? softened(finding) : finding));
    findings.push(...told.map((finding) => (files.length > 1 ? { path: input.file, ...finding } : finding)));
  }
  const { entries, others = [] } = ftmContent(entities);
  return { dataset, format: 'mapped-csv', files: records, entries, others, findings };
}

async function readTable(
  input: InputFile,
  mapping: TableMapping,
  entities: Map<string, Entity>,
  findings: FindingCollector,
): Promise<ListEdition['files'][number]> {
  const nothing = { file: input.file, sha256: '', bytes: input.bytes ?? 0 };
  if (findings.hasError) return nothing;
  const opened = await openInput(input, LIST_FILE_BYTES_MAX, findings);
  if (opened === undefined) return nothing;
  const cleaner = new TextCleaner(findings);
  const text = decodeText(opened.chunks(), { onBadUtf8: 'refuse', declared: mapping.encoding }, findings);
  const rows = new RowEntities(mapping, cleaner);
  const shape = new TableShape(mapping, findings);
  for await (const batch of readCsv(text, mapping.delimiter, findings)) {
    for (const row of batch) {
      if (!shape.isData(row)) continue;
      const reading = rows.read(row.fields, row.line);
      for (const finding of reading.findings) findings.push(named(finding, shape.names));
      for (const entity of reading.entities) joinFtm(entities, new Map([[entity.id, entity]]));
    }
    if (entities.size > LIST_ENTITIES_MAX) {
      findings.add('LIST-007', { values: { limit: LIST_ENTITIES_MAX } });
      break;
    }
  }
  shape.report();
  cleaner.report();
  const record = await opened.digest();
  if (entities.size === 0 && !findings.hasError) findings.add('LIST-006');
  return record;
}

/** The columns of a table: what they are called, how many are due, which of them ever hold anything. */
export class TableShape {
  readonly #mapping: TableMapping;
  readonly #findings: FindingCollector;
  #names: readonly string[] | undefined;
  #filled: boolean[] = [];

  constructor(mapping: TableMapping, findings: FindingCollector) {
    this.#mapping = mapping;
    this.#findings = findings;
  }

  /** Names of the columns; without a header their numbers from 1. */
  get names(): readonly string[] {
    return this.#names ?? [];
  }

  /** Whether this row is one of data that can be read. */
  isData({ line, fields, broken }: CsvRow): boolean {
    if (broken === true) return false;
    if (this.#names === undefined) {
      this.#begin(fields);
      if (this.#mapping.hasHeader) return false;
    }
    const expected = this.names.length;
    if (fields.length !== expected) {
      this.#findings.add('LIST-202', { line, values: { count: fields.length, expected } });
      return false;
    }
    fields.forEach((field, column) => {
      if (field !== '' && field.trim() !== '') this.#filled[column] = true;
    });
    return true;
  }

  /** Says which columns are empty. */
  report(): void {
    this.names.forEach((column, at) => {
      if (this.#filled[at] !== true) this.#findings.add('LIST-212', { path: column, values: { column } });
    });
  }

  #begin(first: readonly string[]): void {
    this.#names = columnNames(first, this.#mapping.hasHeader);
    const count = first.length;
    const last = lastColumn(this.#mapping);
    if (last >= count) this.#findings.add('LIST-211', { line: 1, values: { column: last + 1, count } });
  }
}

/** The cell of a finding by its column's name. */
export function named({ column, ...finding }: TableFinding, names: readonly string[]): Finding {
  return column === undefined ? finding : { ...finding, path: names[column] ?? String(column + 1) };
}

/** Of a line that is left out nobody is refused anything. */
export function softened<F extends Finding>(finding: F): F {
  return BROKEN_LINE.has(finding.code) ? { ...finding, severity: 'warning' } : finding;
}
