import { BackupBroken } from './backup-broken.ts';

/**
 * A backup is gzip of text in lines:
 * 1. the header, JSON;
 * 2. for each table of the header, in its order: `=<table>`, then one JSON object per row (values of `json` and `jsonb`
 *    columns as text, so that JSON's null and the absence of a value stay apart);
 * 3. `!` and the trailer, JSON: rows per table, and the SHA-256 of every byte before this line.
 */
export const BACKUP_FORMAT = 1;
export const SECTION_MARK = '=';
export const TRAILER_MARK = '!';
/** The longest row that is written or read. */
export const LINE_BYTES_MAX = 128 * 1024 * 1024;
const TABLES_MAX = 1000;

interface BackupColumn {
  readonly name: string;
  readonly type: string;
}

interface BackupTableHead {
  readonly name: string;
  readonly columns: readonly BackupColumn[];
}

/** Where a sequence stood: ids that were given once are never given again, even if their rows are gone. */
export interface SequencePosition {
  readonly table: string;
  readonly column: string;
  /** A bigint as text. */
  readonly last: string;
}

export interface BackupHeader {
  readonly quintet: 'backup';
  readonly format: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly migrations: readonly string[];
  readonly tables: readonly BackupTableHead[];
  readonly sequences: readonly SequencePosition[];
}

export interface BackupTrailer {
  readonly rows: Readonly<Record<string, number>>;
  readonly sha256: string;
}

/** @throws BackupBroken when the line is no header of this format */
export function parseHeader(line: string): BackupHeader {
  const value = parseObject(line, 'the file is not a backup of Quintet');
  if (value['quintet'] !== 'backup') throw new BackupBroken('the file is not a backup of Quintet');
  const { format, at, migrations, tables, sequences } = value;
  if (format !== BACKUP_FORMAT) {
    throw new BackupBroken(`the backup has format ${String(format)}, this version reads format ${BACKUP_FORMAT}`);
  }
  if (
    typeof at !== 'string' ||
    !isListOf(migrations, isText) ||
    !isListOf(tables, isTable) ||
    !isListOf(sequences, isSequence)
  ) {
    throw new BackupBroken('the first line of the backup is damaged');
  }
  return { quintet: 'backup', format, at, migrations, tables, sequences };
}

/** @throws BackupBroken when the line (without its mark) is no trailer */
export function parseTrailer(line: string): BackupTrailer {
  const { rows, sha256 } = parseObject(line, 'the last line of the backup is damaged');
  if (!isCounts(rows) || typeof sha256 !== 'string') throw new BackupBroken('the last line of the backup is damaged');
  return { rows, sha256 };
}

function parseObject(line: string, otherwise: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (isObject(value)) return value;
  } catch {
    // Told below, in words for the person who wants the node back.
  }
  throw new BackupBroken(otherwise);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isListOf<T>(value: unknown, isOne: (one: unknown) => one is T): value is T[] {
  return Array.isArray(value) && value.length <= TABLES_MAX && value.every(isOne);
}

function isColumn(value: unknown): value is BackupColumn {
  return isObject(value) && isText(value['name']) && isText(value['type']);
}

function isTable(value: unknown): value is BackupTableHead {
  return isObject(value) && isText(value['name']) && isListOf(value['columns'], isColumn);
}

function isSequence(value: unknown): value is SequencePosition {
  if (!isObject(value)) return false;
  const { table, column, last } = value;
  return isText(table) && isText(column) && isText(last) && /^-?\d{1,19}$/.test(last);
}

function isCounts(value: unknown): value is Record<string, number> {
  return isObject(value) && Object.values(value).every((count) => Number.isSafeInteger(count));
}
