import { type PartRecords, PartTable } from '../part/part-table.ts';
import type { ListedNames } from './listed-names.ts';
import type { NameColumns } from './segment.ts';

/** Listed names as plain data that can be sent to other threads: what is large lies in memory that all of them read. */
export interface SharedNames extends Omit<ListedNames, 'table'> {
  readonly table: PartRecords;
}

/** Names laid out for searching, to be sent to other threads likewise. */
export interface SharedColumns extends Omit<NameColumns, 'table'> {
  readonly table: PartRecords;
}

export function shareNames({ table, ...names }: ListedNames): SharedNames {
  return inSharedMemory({ ...names, table: table.records() });
}

export function openNames({ table, ...names }: SharedNames): ListedNames {
  return { ...names, table: PartTable.of(table) };
}

export function shareColumns({ table, ...columns }: NameColumns): SharedColumns {
  return inSharedMemory({ ...columns, table: table.records() });
}

export function openColumns({ table, ...columns }: SharedColumns): NameColumns {
  return { ...columns, table: PartTable.of(table) };
}

type Column = Uint8Array | Uint16Array | Int32Array;

/** The value with all typed arrays within it copied to shared memory. */
function inSharedMemory<T>(value: T): T {
  if (isColumn(value)) return copied(value);
  if (Array.isArray(value)) return value.map(inSharedMemory) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inSharedMemory(inner)])) as T;
}

function isColumn(value: unknown): value is Column {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

function copied<C extends Column>(column: C): C {
  const Make = column.constructor as new (buffer: SharedArrayBuffer) => C;
  const copy = new Make(new SharedArrayBuffer(column.byteLength));
  copy.set(column);
  return copy;
}
