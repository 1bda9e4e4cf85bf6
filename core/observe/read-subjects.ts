import { type Entity, type Finding, countryCode, isMatchable, propertyType, readBirthDate } from '../model/index.ts';
import { TextCleaner } from './clean-text.ts';
import { guessDelimiter, readCsv, type CsvRow } from './csv.ts';
import { decodeHead, decodeText } from './decode.ts';
import { detectListFormat, isFtmFormat } from './detect-format.ts';
import { FindingCollector } from './findings.ts';
import { parseFtmLine } from './formats/ftm/parse.ts';
import { openInput, type OpenedInput } from './input.ts';
import { SUBJECT_FILE_BYTES_MAX } from './limits.ts';
import { readLines } from './lines.ts';
import type { InputFile } from './list-edition.ts';
import { type ColumnMap, hasHeader, mapColumns, type MappedColumn, mapPositions } from './property-map.ts';
import { readRow } from './row-entity.ts';
import { whyUnread } from './why-unread.ts';

export interface ReadSubjectsOptions {
  /** Column → property; in a file without a header the column is its number from 1. */
  readonly map?: ColumnMap;
  /** What the rows of a CSV file are; default Person. */
  readonly schema?: string;
}

/** One customer or other subject of a file, or findings about a place where there is none. */
export interface SubjectRow {
  /** 1 is the first row of data, or the first entity; 0 when the finding is about the file as a whole. */
  readonly row: number;
  /** The value of the column `id`, or the id of the entity. */
  readonly id?: string;
  /** Absent when the row cannot be compared: no name and no identifier. */
  readonly entity?: Entity;
  readonly findings: readonly Finding[];
}

/**
 * Reads people and companies to be screened, streaming: a CSV file (any delimiter, with or without a header) or
 * FollowTheMoney lines. By default the columns are `full_name` (wins), else `first_name`, `middle_name`, `last_name`;
 * `date_of_birth`, `place_of_birth`, `nationality`, `gender`, `id`. Columns that carry a verdict are never read.
 * A value that cannot be read never costs the subject, only gives a finding. Never throws for what is in the file.
 */
export async function* readSubjects(
  input: InputFile,
  options: ReadSubjectsOptions = {},
): AsyncGenerator<SubjectRow, void, undefined> {
  const findings = new FindingCollector();
  const opened = await openInput(input, SUBJECT_FILE_BYTES_MAX, findings);
  if (opened !== undefined) {
    try {
      yield* subjectsOf({ opened, findings, cleaner: new TextCleaner(findings), options });
    } finally {
      await opened.close();
    }
  }
  const rest = findings.drain();
  if (rest.length > 0) yield { row: 0, findings: rest };
}

async function* subjectsOf(source: Source): AsyncGenerator<SubjectRow, void, undefined> {
  if (isFtmFormat(detectListFormat(source.opened.head))) yield* ftmSubjects(source);
  else if (/^\s*(?:[<{]|\[\s*[[{\]])/u.test(decodeHead(source.opened.head)))
    source.findings.add(whyUnread(source.opened.head));
  else yield* csvSubjects(source);
  source.cleaner.report();
}

interface Source {
  readonly opened: OpenedInput;
  readonly findings: FindingCollector;
  readonly cleaner: TextCleaner;
  readonly options: ReadSubjectsOptions;
}

async function* csvSubjects(source: Source): AsyncGenerator<SubjectRow, void, undefined> {
  const { opened, findings } = source;
  const text = decodeText(opened.chunks(), { onBadUtf8: 'windows-1252' }, findings);
  const delimiter = guessDelimiter(decodeHead(opened.head));
  let table: Table | undefined;
  let row = 0;
  for await (const batch of readCsv(text, delimiter, findings)) {
    for (const [index, csvRow] of batch.entries()) {
      if (table === undefined) {
        table = tableOf(csvRow, source);
        if (table === undefined) return;
        if (table.hasHeader) continue;
      }
      row += 1;
      yield csvSubject(row, csvRow, table, source, index === 0 ? findings.drain() : []);
    }
  }
}

interface Table {
  readonly columns: readonly MappedColumn[];
  readonly width: number;
  readonly schema: string;
  readonly hasHeader: boolean;
}

/** Works out the columns from the first row; undefined when the file cannot be read so. */
function tableOf(first: CsvRow, { findings, options }: Source): Table | undefined {
  const schema = options.schema ?? 'Person';
  const map = options.map ?? {};
  const header = hasHeader(first.fields, schema, map);
  const columns = header
    ? mapColumns(first.fields, schema, map, findings)
    : mapPositions(first.fields.length, schema, map, findings);
  return findings.hasError ? undefined : { columns, width: first.fields.length, schema, hasHeader: header };
}

function csvSubject(
  row: number,
  { line, fields, broken }: CsvRow,
  table: Table,
  { cleaner }: Source,
  earlier: readonly Finding[],
): SubjectRow {
  cleaner.at(line);
  const reading = readRow(fields, table.columns, table.schema, line, cleaner);
  const width = broken === true ? [] : widthFinding(fields.length, table.width, line);
  const findings = [...earlier, ...width, ...reading.findings];
  const named = reading.id === undefined ? {} : { id: reading.id };
  if (!isComparable(reading)) return { row, ...named, findings };
  const { name, alias } = reading.properties;
  const caption = name?.[0] ?? alias?.[0];
  const entity: Entity = {
    id: reading.id ?? `row-${row}`,
    schema: reading.schema,
    ...(caption === undefined ? {} : { caption }),
    properties: reading.properties,
  };
  return { row, ...named, entity, findings };
}

function widthFinding(count: number, expected: number, line: number): readonly Finding[] {
  if (count === expected) return [];
  const collector = new FindingCollector();
  collector.add('LIST-202', { line, values: { count, expected } });
  return collector.list();
}

/** A name or an identifier is there to be compared. */
function isComparable({
  schema,
  properties,
}: {
  readonly schema: string;
  readonly properties: Entity['properties'];
}): boolean {
  if (properties['name'] !== undefined) return true;
  return Object.keys(properties).some((property) =>
    ['name', 'identifier'].includes(propertyType(schema, property) ?? ''),
  );
}

async function* ftmSubjects({ opened, findings, cleaner }: Source): AsyncGenerator<SubjectRow, void, undefined> {
  const text = decodeText(opened.chunks(), { onBadUtf8: 'windows-1252' }, findings);
  let row = 0;
  for await (const { line, text: json } of readLines(text, findings)) {
    row += 1;
    cleaner.at(line);
    const parsed = parseFtmLine(json, cleaner);
    if ('fault' in parsed) {
      findings.add('LIST-311', { line, values: { reason: parsed.fault } });
      yield { row, findings: findings.drain() };
      continue;
    }
    for (const entity of [parsed.entity, ...parsed.nested]) {
      if (!isMatchable(entity.schema)) continue;
      const { subject, faults } = readableEntity(entity, line);
      yield { row, id: entity.id, entity: subject, findings: [...findings.drain(), ...faults] };
    }
  }
}

/** The entity with its birth dates and countries in the model's form, and findings for those that are none. */
function readableEntity(entity: Entity, line: number): { subject: Entity; faults: readonly Finding[] } {
  const faults: Finding[] = [];
  const properties: Record<string, readonly string[]> = { ...entity.properties };
  if (properties['birthDate'] !== undefined) {
    properties['birthDate'] = properties['birthDate'].flatMap((text) => {
      const { value, finding } = readBirthDate(text);
      if (finding !== undefined) faults.push({ ...finding, path: 'properties.birthDate', line });
      return value ?? [];
    });
  }
  for (const property of ['nationality', 'citizenship', 'country', 'jurisdiction']) {
    const values = properties[property];
    if (values !== undefined) properties[property] = values.map((text) => countryCode(text) ?? text);
  }
  return { subject: { ...entity, properties }, faults };
}
