import { type RawBuilder, sql } from 'kysely';
import { BackupBroken } from './backup-broken.ts';
import { type Catalog, type CatalogTable, isJson, readCatalog } from './backup-catalog.ts';
import type { BackupHeader } from './backup-format.ts';
import { ownRows } from './backup-own-rows.ts';
import { readBackup } from './backup-read.ts';
import type { Store, Tx } from './store.ts';

const BATCH_ROWS_MAX = 1000;
const BATCH_BYTES_MAX = 512 * 1024;
/** How long work that is under way may keep a restore from starting. */
const LOCK_WAIT_SECONDS_MAX = 60;

/**
 * Puts the database back to what a backup holds. The file is read twice: the first time it is only checked, and nothing
 * is touched unless all of it is right; the second time one transaction replaces everything, so that whoever reads
 * meanwhile sees the old content until the new one is complete. What stays is told in `backup-own-rows.ts`.
 * @returns how many rows were put back
 * @throws BackupBroken with a plain sentence when the file cannot be used; the database is as it was
 */
export async function restoreBackup(store: Store, path: string): Promise<{ rows: number }> {
  const catalog = await readCatalog(store.db);
  await readBackup(path, { header: (header) => checkFits(header, catalog), row: () => undefined });
  return { rows: await store.db.transaction().execute((tx) => replaceAll(tx, path, catalog)) };
}

function checkFits(header: BackupHeader, catalog: Catalog): void {
  if (header.migrations.join() !== catalog.migrations.join()) {
    throw new BackupBroken(
      `the backup of ${header.at} was made by another version (its tables stand at ${header.migrations.at(-1) ?? 'nothing'}, these at ${catalog.migrations.at(-1) ?? 'nothing'}): restore it with the version that made it, then update`,
    );
  }
  if (shape(header.tables) !== shape(catalog.tables)) {
    throw new BackupBroken(`the backup of ${header.at} has other tables than this database`);
  }
}

function shape(tables: readonly Pick<CatalogTable, 'name' | 'columns'>[]): string {
  return JSON.stringify(tables.map(({ name, columns }) => [name, columns.map((column) => [column.name, column.type])]));
}

async function replaceAll(tx: Tx, path: string, catalog: Catalog): Promise<number> {
  const all = sql.join(catalog.tables.map((table) => sql.id(table.name)));
  await sql`set local lock_timeout = ${sql.lit(`${LOCK_WAIT_SECONDS_MAX}s`)}`.execute(tx);
  await sql`lock table ${all} in access exclusive mode`.execute(tx);
  const kept = catalog.tables.filter((table) => ownRows(table.name).kept !== 'false');
  for (const table of kept) await setAside(tx, table);
  await sql`truncate ${all} restart identity`.execute(tx);
  const batch = new Batch(tx, catalog);
  const heads: BackupHeader[] = [];
  const rows = await readBackup(path, {
    header: (header) => {
      // The file was right a moment ago; whoever changed it since is told the same.
      checkFits(header, catalog);
      heads.push(header);
    },
    row: (table, line) => batch.add(table, line),
  });
  await batch.flush();
  for (const table of kept) await takeBack(tx, table);
  for (const header of heads) await moveSequences(tx, header, catalog);
  return rows;
}

function asideName(table: CatalogTable): RawBuilder<unknown> {
  return sql.id('pg_temp', `kept_${table.name}`);
}

function columnNames(table: CatalogTable): RawBuilder<unknown> {
  return sql.join(table.columns.map((column) => sql.id(column.name)));
}

async function setAside(tx: Tx, table: CatalogTable): Promise<void> {
  await sql`create temporary table ${sql.id(`kept_${table.name}`)} on commit drop as
    select ${columnNames(table)} from ${sql.id(table.name)} where ${sql.raw(ownRows(table.name).kept)}`.execute(tx);
}

async function takeBack(tx: Tx, table: CatalogTable): Promise<void> {
  await sql`insert into ${sql.id(table.name)} (${columnNames(table)}) overriding system value
    select ${columnNames(table)} from ${asideName(table)} on conflict do nothing`.execute(tx);
}

/** Rows on their way into one table, as many as fit into a sentence of bounded size. */
class Batch {
  readonly #tx: Tx;
  readonly #tables: ReadonlyMap<string, CatalogTable>;
  #table = '';
  #lines: string[] = [];
  #bytes = 0;

  constructor(tx: Tx, catalog: Catalog) {
    this.#tx = tx;
    this.#tables = new Map(catalog.tables.map((table) => [table.name, table]));
  }

  async add(table: string, line: Buffer): Promise<void> {
    const full = this.#lines.length >= BATCH_ROWS_MAX || this.#bytes + line.length > BATCH_BYTES_MAX;
    if (full || table !== this.#table) await this.flush();
    this.#table = table;
    this.#lines.push(line.toString());
    this.#bytes += line.length;
  }

  async flush(): Promise<void> {
    const table = this.#tables.get(this.#table);
    if (table && this.#lines.length > 0) await insertLines(this.#tx, table, this.#lines);
    this.#lines = [];
    this.#bytes = 0;
  }
}

async function insertLines(tx: Tx, table: CatalogTable, lines: readonly string[]): Promise<void> {
  const values = table.columns.map((column) =>
    isJson(column) ? sql`${sql.id(column.name)}::${sql.raw(column.type)}` : sql.id(column.name),
  );
  const read = table.columns.map(
    (column) => sql`${sql.id(column.name)} ${sql.raw(isJson(column) ? 'text' : column.type)}`,
  );
  await sql`insert into ${sql.id(table.name)} (${columnNames(table)}) overriding system value
    select ${sql.join(values)} from json_to_recordset(${`[${lines.join(',')}]`}::json) as r(${sql.join(read)})`.execute(
    tx,
  );
}

/** Ids go on after the highest that was ever given, be it by the backed-up node or by one of the rows that stayed. */
async function moveSequences(tx: Tx, header: BackupHeader, catalog: Catalog): Promise<void> {
  for (const table of catalog.tables) {
    for (const { name, sequence } of table.columns) {
      if (sequence === undefined) continue;
      const last = header.sequences.find((one) => one.table === table.name && one.column === name)?.last ?? null;
      await sql`select setval(${sequence}::regclass, highest) from (
          select greatest(${last}::bigint, max(${sql.id(name)})) as highest from ${sql.id(table.name)}
        ) h where highest is not null`.execute(tx);
    }
  }
}
