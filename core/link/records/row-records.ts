import type { TextCleaner } from '../../observe/clean-text.ts';
import type { FindingCollector } from '../../observe/findings.ts';
import { ADDRESS_PARTS, featureOf, isResolvable } from '../resolution/table/feature.ts';
import type { ResolutionRecord } from '../resolution/table/record-table.ts';
import { resolutionFinding } from './finding-codes.ts';
import type { ReadRecordsOptions } from './read-options.ts';

/** One address part may be spread over columns (number and street): they are read as one text. */
const JOINED: ReadonlySet<string> = new Set(ADDRESS_PARTS);

interface MappedColumn {
  readonly index: number;
  readonly property: string;
}

/** Reads rows of a CSV file as records, by a header that was found to fit. */
export class RowRecords {
  readonly width: number;
  readonly #id: number;
  readonly #columns: readonly MappedColumn[];

  private constructor(width: number, id: number, columns: readonly MappedColumn[]) {
    this.width = width;
    this.#id = id;
    this.#columns = columns;
  }

  /** Undefined, with findings, when a column that is named is not there, or a property is none of the schema. */
  static fromHeader(
    header: readonly string[],
    { id, schema, map }: ReadRecordsOptions,
    findings: FindingCollector,
  ): RowRecords | undefined {
    const names = header.map((name) => name.trim());
    const columns = names.join(', ');
    if (!names.includes(id)) findings.push(resolutionFinding('RES-101', { column: id, columns }, 1));
    for (const [column, property] of Object.entries(map)) {
      if (!names.includes(column)) findings.add('LIST-204', { line: 1, values: { column, columns } });
      if (!isResolvable(schema, property)) findings.add('LIST-205', { values: { property, schema } });
    }
    const mapped = names.flatMap((column, index) => {
      const property = map[column];
      return property === undefined || featureOf(schema, property) === undefined ? [] : [{ index, property }];
    });
    if (mapped.length === 0) findings.push(resolutionFinding('RES-102', {}, 1));
    return findings.hasError ? undefined : new RowRecords(names.length, names.indexOf(id), mapped);
  }

  /** What a row says; its id is empty when it has none. */
  read(fields: readonly string[], cleaner: TextCleaner): ResolutionRecord {
    const properties: Record<string, string[]> = {};
    for (const { index, property } of this.#columns) {
      const text = cleaner.line(fields[index] ?? '').trim();
      if (text === '') continue;
      const known = (properties[property] ??= []);
      if (!JOINED.has(property)) known.push(...severalIn(text));
      else known[0] = known[0] === undefined ? text : `${known[0]} ${text}`;
    }
    return { id: cleaner.line(fields[this.#id] ?? '').trim(), properties };
  }
}

/** Several values may stand in one field, parted by `;` or `|`. */
function severalIn(text: string): string[] {
  if (!text.includes(';') && !text.includes('|')) return [text];
  return text.split(/[;|]/u).flatMap((part) => part.trim() || []);
}
