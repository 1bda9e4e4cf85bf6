import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** Tables of the migrator: they describe the schema, they are no content. */
const NOT_CONTENT = ['kysely_migration', 'kysely_migration_lock'];

export interface CatalogColumn {
  readonly name: string;
  /** As SQL writes it, e.g. `timestamp with time zone`. */
  readonly type: string;
  /** The sequence that gives its values, quoted for SQL; absent where there is none. */
  readonly sequence?: string;
}

/** Such values travel as text within the row's JSON, else JSON's null would come back as no value at all. */
export function isJson({ type }: Pick<CatalogColumn, 'type'>): boolean {
  return type === 'json' || type === 'jsonb';
}

export interface CatalogTable {
  readonly name: string;
  /** In the order of the table, without those that the database computes itself. */
  readonly columns: readonly CatalogColumn[];
}

export interface Catalog {
  /** Names of the migrations that made the schema, in their order. */
  readonly migrations: readonly string[];
  /** Every table after those that it references. */
  readonly tables: readonly CatalogTable[];
}

/**
 * Reads what the schema consists of from the database itself, so that a table of a later migration is backed up without
 * a word about it here.
 * @throws when tables reference each other in a circle: their rows could not be put back one table after the other
 */
export async function readCatalog(db: Kysely<Tables>): Promise<Catalog> {
  const columns = await readColumns(db);
  const names = [...new Set(columns.map((column) => column.table))];
  const tables = names.map((name) => ({
    name,
    columns: columns.filter((column) => column.table === name).map(catalogColumn),
  }));
  return { migrations: await readMigrations(db), tables: referencedFirst(tables, await readReferences(db)) };
}

interface ColumnRow {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly sequence: string | null;
}

function catalogColumn({ name, type, sequence }: ColumnRow): CatalogColumn {
  return sequence === null ? { name, type } : { name, type, sequence };
}

async function readColumns(db: Kysely<Tables>): Promise<readonly ColumnRow[]> {
  const { rows } = await sql<ColumnRow>`
    select c.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
      pg_get_serial_sequence(quote_ident(c.relname), a.attname) as sequence
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname <> all(${NOT_CONTENT}) and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    order by c.relname, a.attnum`.execute(db);
  return rows;
}

async function readMigrations(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map((row) => row.name);
}

export interface Reference {
  readonly from: string;
  readonly to: string;
}

async function readReferences(db: Kysely<Tables>): Promise<readonly Reference[]> {
  const { rows } = await sql<Reference>`
    select distinct f.relname as "from", t.relname as "to"
    from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
    where k.contype = 'f' and f.relnamespace = current_schema()::regnamespace`.execute(db);
  return rows;
}

/**
 * Orders tables so that each comes after those that it references; otherwise the order is kept.
 * @throws when they reference each other, or themselves, in a circle
 */
export function referencedFirst<T extends { readonly name: string }>(
  tables: readonly T[],
  references: readonly Reference[],
): readonly T[] {
  const ordered: T[] = [];
  let waiting = [...tables];
  while (waiting.length > 0) {
    const names = new Set(waiting.map((table) => table.name));
    const blocked = new Set(references.filter(({ to }) => names.has(to)).map(({ from }) => from));
    const free = waiting.filter((table) => !blocked.has(table.name));
    if (free.length === 0) throw new Error(`tables reference each other in a circle: ${[...names].join(', ')}`);
    ordered.push(...free);
    waiting = waiting.filter((table) => blocked.has(table.name));
  }
  return ordered;
}
