import { type DateOrder, propertyType, schema } from '../../model/index.ts';
import { FindingCollector } from '../findings.ts';
import { CSV_COLUMNS_MAX } from '../limits.ts';
import { TABLE_ENCODINGS } from './guess-encoding.ts';

/** Column, from 0, → property of an entity. */
export interface TableColumn {
  readonly column: number;
  readonly property: string;
}

/** In which order a column writes its dates in numbers. */
export interface ColumnDates {
  readonly column: number;
  readonly order: DateOrder;
}

/** An entity that every row may say something of. */
export interface TableEntity {
  readonly schema: string;
  /** The column of its id; without one the id is made of what the row says of it. */
  readonly idColumn?: number | undefined;
  readonly columns: readonly TableColumn[];
}

/** How the row's entity is connected with another one of the row: an Ownership, a Directorship, a Payment… */
export interface TableLink {
  /** An interval schema. */
  readonly schema: string;
  /** Which end the row's entity is. */
  readonly rowIs: 'source' | 'target';
  /** What the row says of the link itself: a share, a role, dates. */
  readonly columns: readonly TableColumn[];
  /** The other end; with nothing but an id it is only pointed at. */
  readonly other: TableEntity;
}

/** How a table is read: what its bytes are, and which entities each row holds. Columns go by place, as a table may have no header. */
export interface TableMapping {
  readonly delimiter: string;
  /** A label of the Encoding Standard: `utf-8`, `windows-1252`, … */
  readonly encoding: string;
  readonly hasHeader: boolean;
  /** Lines that cannot be read are left out and the others taken in; otherwise one of them refuses the file. */
  readonly leaveOutBroken: boolean;
  readonly row: TableEntity;
  readonly links: readonly TableLink[];
  /** In which order columns write their dates, where it was said, or told and kept; of the others the first rows tell. */
  readonly dates?: readonly ColumnDates[] | undefined;
}

export const TABLE_LINKS_MAX = 20;

/** What is wrong with a mapping, whatever the file; errors only. */
export function mappingFindings({ encoding, row, links }: TableMapping): FindingCollector {
  const findings = new FindingCollector();
  const fault = (reason: string): void => findings.add('LIST-214', { values: { reason } });
  if (!TABLE_ENCODINGS.some((one) => one === encoding)) fault(`${encoding} is no encoding that is read`);
  if (links.length > TABLE_LINKS_MAX) fault(`there are more than ${TABLE_LINKS_MAX} links`);
  for (const entity of [row, ...links.flatMap((link) => [link, link.other])]) checkEntity(entity, fault);
  for (const link of links) {
    if (schema(link.schema)?.edge === undefined) fault(`${link.schema} connects nobody`);
    if (link.other.idColumn === undefined && link.other.columns.length === 0)
      fault(`no column says who is at the other end of ${link.schema}`);
  }
  if (row.idColumn === undefined && row.columns.length === 0) fault('no column is mapped');
  return findings;
}

function checkEntity({ schema: name, idColumn = 0, columns }: TableEntity, fault: (reason: string) => void): void {
  if (schema(name) === undefined) return fault(`the model has no schema ${name}`);
  for (const { column, property } of columns) {
    const type = propertyType(name, property);
    if (type === undefined || type === 'entity') fault(`no column can be ${property} of ${name}`);
    if (!isColumn(column)) fault(`${column} is no column`);
  }
  if (!isColumn(idColumn)) fault(`${idColumn} is no column`);
}

function isColumn(column: number): boolean {
  return Number.isInteger(column) && column >= 0 && column < CSV_COLUMNS_MAX;
}

/** The highest column that a mapping names; -1 for none. */
export function lastColumn({ row, links }: TableMapping): number {
  const entities: readonly TableEntity[] = [row, ...links.flatMap((link) => [link, link.other])];
  return Math.max(
    -1,
    ...entities.flatMap(({ idColumn = -1, columns }) => [idColumn, ...columns.map(({ column }) => column)]),
  );
}
