import {
  type Entity,
  type Finding,
  countryCode,
  isListable,
  isModelDate,
  propertyType,
  readBirthDate,
  readGender,
  readListedDate,
  saysNoCountry,
} from '../model/index.ts';
import type { TextCleaner } from './clean-text.ts';
import { EntityBuilder } from './entity-builder.ts';
import { makeFinding } from './findings.ts';
import type { MappedColumn } from './property-map.ts';

/** What one row of a table says: an entity without an id of its own, and what was wrong with its values. */
export interface RowReading {
  /** The value of the column `id`, if there is one. */
  readonly id?: string;
  readonly schema: string;
  readonly properties: Entity['properties'];
  readonly findings: readonly Finding[];
}

/** Types whose values may stand several in one field, separated by `;` or `|`. */
const SEVERAL_IN_A_FIELD = new Set(['name', 'date', 'country', 'identifier', 'email', 'phone', 'url', 'gender']);

/** Reads one row by its mapped columns. A value that cannot be read is left out with a finding; the row never is. */
export function readRow(
  fields: readonly string[],
  columns: readonly MappedColumn[],
  schemaName: string,
  line: number,
  cleaner: TextCleaner,
): RowReading {
  const rowSchema = schemaOfRow(fields, columns) ?? schemaName;
  const builder = new EntityBuilder(rowSchema);
  const findings: Finding[] = [];
  let id: string | undefined;
  for (const { index, column, property, asText } of columns) {
    const cell = cleaner.line(fields[index] ?? '');
    const text = asText?.(cell) ?? cell;
    if (text === '' || property === 'schema') continue;
    if (property === 'id') id = text;
    else addValues(builder, property, text, { path: column, line }, cleaner, findings);
  }
  composeName(builder);
  if (!hasName(builder)) findings.push(makeFinding('LIST-207', { line }));
  return { ...(id === undefined ? {} : { id }), schema: rowSchema, properties: builder.properties(), findings };
}

function schemaOfRow(fields: readonly string[], columns: readonly MappedColumn[]): string | undefined {
  const column = columns.find(({ property }) => property === 'schema');
  const value = column === undefined ? '' : (fields[column.index] ?? '').trim();
  return isListable(value) ? value : undefined;
}

function addValues(
  builder: EntityBuilder,
  property: string,
  text: string,
  place: { readonly path: string; readonly line: number },
  cleaner: TextCleaner,
  findings: Finding[],
): void {
  const type = propertyType(builder.schema, property) ?? 'string';
  const isSeveral = SEVERAL_IN_A_FIELD.has(type) && (text.includes(';') || text.includes('|'));
  for (const piece of isSeveral ? text.split(/[;|]/u) : [text]) {
    const { value, finding } = readValue(type, property, isSeveral ? piece.trim() : piece, cleaner);
    builder.add(property, value);
    if (finding !== undefined) findings.push({ ...finding, ...place });
  }
}

interface ValueReading {
  readonly value?: string | undefined;
  readonly finding?: Finding | undefined;
}

function readValue(type: string, property: string, text: string, cleaner: TextCleaner): ValueReading {
  if (text === '') return {};
  if (property === 'birthDate') return readBirthDate(text);
  if (type === 'name') return { value: cleaner.name(text) };
  if (type === 'date') return found(isModelDate(text) ? text : readListedDate(text), 'LIST-402', text);
  if (type === 'country') return found(saysNoCountry(text) ? '' : countryCode(text), 'LIST-405', text);
  if (type === 'gender')
    return found(/^(?:unknown|-|n\/a|u|\?)$/iu.test(text) ? '' : readGender(text), 'LIST-406', text);
  return { value: text };
}

function found(value: string | undefined, code: 'LIST-402' | 'LIST-405' | 'LIST-406', text: string): ValueReading {
  return value === undefined ? { finding: makeFinding(code, { values: { value: text } }) } : { value };
}

/** A whole name wins; else first, middle and last name are joined. */
function composeName(builder: EntityBuilder): void {
  if (builder.first('name') !== undefined) return;
  const parts = ['firstName', 'secondName', 'middleName', 'lastName'].map((property) => builder.first(property) ?? '');
  builder.add('name', parts.filter((part) => part !== '').join(' '));
}

function hasName(builder: EntityBuilder): boolean {
  return ['name', 'alias', 'previousName', 'weakAlias'].some((property) => builder.first(property) !== undefined);
}
