import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from 'kysely';
import { type Catalog, type CatalogTable, isJson, readCatalog } from './backup-catalog.ts';
import {
  BACKUP_FORMAT,
  type BackupHeader,
  type BackupTrailer,
  LINE_BYTES_MAX,
  SECTION_MARK,
  type SequencePosition,
  TRAILER_MARK,
} from './backup-format.ts';
import { ownRows } from './backup-own-rows.ts';
import type { Store, Tx } from './store.ts';

const FETCH_ROWS_MAX = 1000;
const FETCH_ROWS_FIRST = 50;
/** What one fetch should bring: with it the memory that a backup takes does not depend on the size of the database. */
const FETCH_BYTES_AIM = 512 * 1024;

/**
 * Writes everything that the database holds at this moment to one file, while the node goes on working.
 * The file appears under its name only when it is whole and on the disk.
 * @param path where to; a file of that name is replaced
 * @param now the time that the backup tells
 * @returns bytes and SHA-256 (hex) of the file, and how many rows it holds
 * @throws what the disk or the database says; no file is left behind then
 * @example const { sha256 } = await writeBackup(store, '/var/backups/node.quintet', new Date());
 */
export async function writeBackup(
  store: Store,
  path: string,
  now: Date,
): Promise<{ bytes: number; rows: number; sha256: string }> {
  const partial = `${path}.partial`;
  const content = { hash: createHash('sha256'), rows: {} as Record<string, number> };
  const file = { bytes: 0, hash: createHash('sha256') };
  try {
    await store.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((tx) =>
        pipeline(
          Readable.from(backupText(tx, content, now), { objectMode: true, highWaterMark: 1 }),
          createGzip(),
          measured(file),
          createWriteStream(partial, { mode: 0o600, flush: true }),
        ),
      );
    await rename(partial, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  const rows = Object.values(content.rows).reduce((sum, count) => sum + count, 0);
  return { bytes: file.bytes, rows, sha256: file.hash.digest('hex') };
}

interface Content {
  readonly hash: Hash;
  readonly rows: Record<string, number>;
}

async function* backupText(tx: Tx, content: Content, now: Date): AsyncGenerator<Buffer> {
  for await (const text of contentText(tx, content, now)) {
    const bytes = Buffer.from(text);
    content.hash.update(bytes);
    yield bytes;
  }
  const trailer: BackupTrailer = { rows: content.rows, sha256: content.hash.digest('hex') };
  yield Buffer.from(`${TRAILER_MARK}${JSON.stringify(trailer)}\n`);
}

async function* contentText(tx: Tx, content: Content, now: Date): AsyncGenerator<string> {
  const catalog = await readCatalog(tx);
  yield `${JSON.stringify(header(catalog, await readSequences(tx, catalog), now))}\n`;
  for (const table of catalog.tables) {
    yield `${SECTION_MARK}${table.name}\n`;
    content.rows[table.name] = 0;
    for await (const lines of tableLines(tx, table)) {
      content.rows[table.name] = (content.rows[table.name] ?? 0) + lines.length;
      yield `${lines.join('\n')}\n`;
    }
  }
}

function header({ migrations, tables }: Catalog, sequences: readonly SequencePosition[], now: Date): BackupHeader {
  const heads = tables.map(({ name, columns }) => ({
    name,
    columns: columns.map((column) => ({ name: column.name, type: column.type })),
  }));
  return { quintet: 'backup', format: BACKUP_FORMAT, at: now.toISOString(), migrations, tables: heads, sequences };
}

async function readSequences(tx: Tx, { tables }: Catalog): Promise<readonly SequencePosition[]> {
  const positions: SequencePosition[] = [];
  for (const table of tables) {
    for (const { name, sequence } of table.columns) {
      if (sequence === undefined) continue;
      const { rows } = await sql<{ last: string }>`
        select last_value::text as last from ${sql.raw(sequence)} where is_called`.execute(tx);
      const last = rows[0]?.last;
      if (last !== undefined) positions.push({ table: table.name, column: name, last });
    }
  }
  return positions;
}

/** The rows of a table as JSON text that is never parsed here, so that no number loses digits. */
async function* tableLines(tx: Tx, table: CatalogTable): AsyncGenerator<string[]> {
  const columns = table.columns.map((column) => {
    const name = sql.id(column.name);
    return isJson(column) ? sql`${name}::text as ${name}` : name;
  });
  // Within JSON text a line break is only ever white space between values.
  await sql`declare backup_rows no scroll cursor for
    select replace(row_to_json(r)::text, chr(10), ' ') as line
    from (select ${sql.join(columns)} from ${sql.id(table.name)} where ${sql.raw(ownRows(table.name).written)}) r`.execute(
    tx,
  );
  for (let count = FETCH_ROWS_FIRST; ; ) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(count)} from backup_rows`.execute(tx);
    if (rows.length === 0) break;
    const lines = rows.map((row) => row.line);
    const bytes = lines.reduce((sum, line) => sum + lineBytes(line, table.name), 0);
    yield lines;
    count = nextCount(count, bytes / lines.length);
  }
  await sql`close backup_rows`.execute(tx);
}

function lineBytes(line: string, table: string): number {
  const bytes = Buffer.byteLength(line);
  if (bytes > LINE_BYTES_MAX) throw new Error(`a row of ${table} is longer than ${LINE_BYTES_MAX} bytes`);
  return bytes;
}

/** Grows slowly, so that one big row after many small ones does not bring a thousand of its kind at once. */
function nextCount(count: number, bytesPerRow: number): number {
  return Math.max(1, Math.min(FETCH_ROWS_MAX, count * 2, Math.floor(FETCH_BYTES_AIM / bytesPerRow)));
}

function measured(file: { bytes: number; readonly hash: Hash }): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      file.bytes += chunk.length;
      file.hash.update(chunk);
      done(null, chunk);
    },
  });
}

/** Makes the new name itself outlive a power cut; Windows cannot and need not. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
