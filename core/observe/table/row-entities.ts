import { hash } from 'node:crypto';
import {
  type DateOrder,
  type Entity,
  ENTITY_ID_CHARS_MAX,
  type Finding,
  propertyType,
  schema,
  yearFirst,
} from '../../model/index.ts';
import type { TextCleaner } from '../clean-text.ts';
import { makeFinding } from '../findings.ts';
import type { MappedColumn } from '../property-map.ts';
import { readRow } from '../row-entity.ts';
import type { TableFinding } from './table-finding.ts';
import type { TableColumn, TableEntity, TableLink, TableMapping } from './table-mapping.ts';

/** What a row of a table says: the row's own entity first, and what was wrong with it. */
export interface RowReading {
  readonly entities: readonly Entity[];
  readonly findings: readonly TableFinding[];
}

/** What became of one entity of the mapping in one row: its ids, and the entity itself if anything is said of it. */
interface Made {
  readonly ids: readonly string[];
  readonly entity?: Entity;
}

interface Row {
  readonly fields: readonly string[];
  readonly line: number;
  readonly findings: TableFinding[];
}

/** Several ids in one cell: `C-12; C-40`. */
const BETWEEN_IDS = /[;|]/u;
/** Values that tell two intervals between the same two apart. */
const TELLING_APART = ['startDate', 'date', 'role', 'relationship'];

/** Turns rows into entities by a mapping; remembers which ids the rows are about, so that an id said twice is told. */
export class RowEntities {
  readonly #mapping: TableMapping;
  readonly #orders: ReadonlyMap<number, DateOrder>;
  readonly #mapped = new Map<readonly TableColumn[], readonly MappedColumn[]>();
  readonly #cleaner: TextCleaner;
  readonly #seen = new Map<string, { readonly line: number; readonly content: string }>();

  /** @param mapping one without errors. */
  constructor(mapping: TableMapping, cleaner: TextCleaner) {
    this.#mapping = mapping;
    this.#orders = new Map(mapping.dates?.map(({ column, order }) => [column, order]));
    this.#cleaner = cleaner;
  }

  read(fields: readonly string[], line: number): RowReading {
    const row: Row = { fields, line, findings: [] };
    const main = this.#makeMain(row);
    const linked = main === undefined ? [] : this.#mapping.links.flatMap((link) => this.#makeLink(link, main, row));
    if (main === undefined) row.findings.push(makeFinding('LIST-215', { line }));
    return { entities: main === undefined ? [] : [main, ...linked], findings: row.findings };
  }

  #makeMain(row: Row): Entity | undefined {
    const { schema: name, idColumn } = this.#mapping.row;
    const properties = this.#values(this.#mapping.row, row);
    const [given] = idsOf([this.#cell(idColumn, row)]);
    if (given === undefined && isEmpty(properties)) return undefined;
    const main = { id: given ?? madeId(name, properties), schema: name, properties };
    this.#tellTwice(main, row);
    return main;
  }

  /** The other end, if anything is said of it, and the link; nothing where the row names nobody there. */
  #makeLink(link: TableLink, main: Entity, row: Row): Entity[] {
    const edge = schema(link.schema)?.edge;
    const other = this.#makeOther(link.other, row);
    if (edge === undefined || other.ids.length === 0) return [];
    const said = this.#values(link, row);
    const [from, to] = link.rowIs === 'source' ? [[main.id], other.ids] : [other.ids, [main.id]];
    const ends = { [edge.source]: from, [edge.target]: to };
    const id = madeId(link.schema, { ...tellingApart(link.schema, said), ...ends });
    return [...(other.entity ? [other.entity] : []), { id, schema: link.schema, properties: { ...said, ...ends } }];
  }

  #makeOther(other: TableEntity, row: Row): Made {
    const properties = this.#values(other, row);
    const given = idsOf(this.#cell(other.idColumn, row).split(BETWEEN_IDS));
    if (isEmpty(properties)) return { ids: given };
    // Of several ids in one cell nobody knows whose the other columns are.
    if (given.length > 1) return { ids: given };
    const id = given[0] ?? madeId(other.schema, properties);
    return { ids: [id], entity: { id, schema: other.schema, properties } };
  }

  #cell(column: number | undefined, { fields }: Row): string {
    return column === undefined ? '' : this.#cleaner.line(fields[column] ?? '');
  }

  #values({ schema: name, columns }: Omit<TableEntity, 'idColumn'>, row: Row): Entity['properties'] {
    const known = this.#mapped.get(columns) ?? columns.map((one) => this.#placed(name, one));
    this.#mapped.set(columns, known);
    const read = readRow(row.fields, known, name, row.line, this.#cleaner);
    row.findings.push(...read.findings.filter(({ code }) => code !== 'LIST-207').map(withColumn));
    row.findings.push(...known.flatMap((one) => impossibleDay(name, one, row)));
    return read.properties;
  }

  /** The column is called by its place: so findings know their cell. */
  #placed(name: string, { column, property }: TableColumn): MappedColumn {
    const order = propertyType(name, property) === 'date' ? this.#orderOf(column, property) : undefined;
    const asText = order === undefined ? undefined : (text: string) => yearFirst(text, order);
    return { index: column, column: String(column), property, asText };
  }

  /** Of other dates than those of birth a day is supposed where nothing tells it. */
  #orderOf(column: number, property: string): DateOrder | undefined {
    return this.#orders.get(column) ?? (property === 'birthDate' ? undefined : 'day-first');
  }

  #tellTwice(main: Entity, { line, findings }: Row): void {
    const content = contentHash(main.schema, main.properties);
    const before = this.#seen.get(main.id);
    if (before === undefined) this.#seen.set(main.id, { line, content });
    // A table of links says the same entity again for each link.
    else if (this.#mapping.links.length === 0 || before.content !== content) {
      const { idColumn } = this.#mapping.row;
      const cell = idColumn === undefined ? {} : { column: idColumn };
      findings.push({ ...makeFinding('LIST-213', { line, values: { id: main.id, before: before.line } }), ...cell });
    }
  }
}

function withColumn({ path, ...finding }: Finding): TableFinding {
  return path === undefined ? finding : { ...finding, column: Number(path) };
}

function isEmpty(properties: Entity['properties']): boolean {
  return Object.keys(properties).length === 0;
}

function idsOf(texts: readonly string[]): string[] {
  const ids = texts.map((id) => id.trim().replace(/\s+/gu, '_').slice(0, ENTITY_ID_CHARS_MAX).toWellFormed());
  return [...new Set(ids)].filter((id) => id !== '');
}

/** What makes a link another one than the next between the same two: of sums of money everything, else when and as what. */
function tellingApart(name: string, said: Entity['properties']): Entity['properties'] {
  if (schema(name)?.properties.has('amount') === true) return said;
  return Object.fromEntries(Object.entries(said).filter(([property]) => TELLING_APART.includes(property)));
}

/** The same for the same content, whatever the row. */
function madeId(name: string, properties: Entity['properties']): string {
  return `${name.toLowerCase()}-${contentHash(name, properties)}`;
}

function contentHash(name: string, properties: Entity['properties']): string {
  const said = Object.keys(properties)
    .sort()
    .map((property) => [property, properties[property]]);
  return hash('sha1', JSON.stringify([name, said]), 'hex').slice(0, 16);
}

const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/u;

/** `2020-02-31` is read as February: that is said. Birth dates say it themselves. */
function impossibleDay(name: string, { index, property, asText }: MappedColumn, { fields, line }: Row): TableFinding[] {
  if (property === 'birthDate' || propertyType(name, property) !== 'date') return [];
  const value = (fields[index] ?? '').trim();
  const parts = YEAR_FIRST.exec(asText?.(value) ?? value);
  if (parts === null) return [];
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() === month - 1 && date.getUTCDate() === day) return [];
  return [{ ...makeFinding('LIST-408', { line, values: { value } }), column: index }];
}
