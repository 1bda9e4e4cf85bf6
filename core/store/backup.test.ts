import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testStore } from '../testing/test-store.ts';
import { BackupBroken, restoreBackup, writeBackup } from './backup.ts';
import { readCatalog } from './backup-catalog.ts';
import type { Store } from './store.ts';

const NOW = new Date('2026-11-25T04:00:00Z');
/** Not in a backup on purpose: see backup-own-rows.ts. */
const NOT_WRITTEN = ['session', 'backup', 'sea_input'];
const ODD_TEXT = 'Ελένη "Ж" \\ Ñandú\n\t\u2028 محمد 🜨 王 {"a":[1,null]} \u0001';

let folder: string;
let store: Store;
let other: Store;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quintet-backup-'));
  store = await testStore();
  other = await testStore();
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await store.close();
  await other.close();
});
beforeEach(async () => {
  await rm(path(), { force: true });
  for (const at of [store, other]) {
    const { tables } = await readCatalog(at.db);
    await sql`truncate ${sql.join(tables.map(({ name }) => sql.id(name)))} restart identity`.execute(at.db);
  }
});

const path = () => join(folder, 'node.quintet');

describe('round trip', () => {
  test('every table comes back in another database exactly as it was', async () => {
    await fillEveryTable(store, 7);
    const before = await contentHashes(store);
    const made = await writeBackup(store, path(), NOW);
    const { rows } = await restoreBackup(other, path());
    expect(rows).toBe(made.rows);
    expect(await contentHashes(other)).toEqual(before);
  });

  test('what was written is told exactly', async () => {
    await fillEveryTable(store, 3);
    const made = await writeBackup(store, path(), NOW);
    const bytes = await readFile(path());
    expect(made.bytes).toBe(bytes.length);
    expect(made.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    const tables = (await readCatalog(store.db)).tables.filter(({ name }) => !NOT_WRITTEN.includes(name));
    expect(made.rows).toBe(tables.length * 3);
    expect((await readdir(folder)).filter((name) => name.includes('partial'))).toEqual([]);
  });

  test('the null of JSON is not the absence of a value', async () => {
    await setting(store, 'nothing', 'null');
    await writeBackup(store, path(), NOW);
    await restoreBackup(other, path());
    const { rows } = await sql`select value::text as value from setting`.execute(other.db);
    expect(rows).toEqual([{ value: 'null' }]);
  });

  test('an empty database can be backed up and restored', async () => {
    expect((await writeBackup(store, path(), NOW)).rows).toBe(0);
    await setting(other, 'later', '1');
    expect(await restoreBackup(other, path())).toEqual({ rows: 0 });
    expect(await countOf(other, 'setting')).toBe(0);
  });
});

describe('restore', () => {
  test('rows that exist are replaced', async () => {
    await fillEveryTable(store, 2);
    const before = await contentHashes(store);
    await writeBackup(store, path(), NOW);
    await setting(store, 'later', '1');
    await sql`update alert set state = 'dismissed'`.execute(store.db);
    await sql`delete from work`.execute(store.db);
    await restoreBackup(store, path());
    expect(await contentHashes(store)).toEqual(before);
  });

  test('ids go on after the highest that was ever given, also where its row is gone', async () => {
    await work(store, 5);
    await sql`delete from work where id = 5`.execute(store.db);
    await writeBackup(store, path(), NOW);
    await restoreBackup(other, path());
    await work(other, 1);
    const { rows } = await sql<{ id: string }>`select max(id) as id from work`.execute(other.db);
    expect(rows).toEqual([{ id: '6' }]);
  });

  test('ids that were never given begin where they begin', async () => {
    await writeBackup(store, path(), NOW);
    await restoreBackup(other, path());
    const { rows } = await sql`select nextval(pg_get_serial_sequence('alert', 'id')) as id`.execute(other.db);
    expect(rows).toEqual([{ id: '1001' }]);
  });

  test('sessions end, the token of the running node and the list of its backups stay', async () => {
    await fillEveryTable(store, 2);
    await sql`update token set use = 'local' where name like '%1'`.execute(store.db);
    const { rows: tokens } = await sql`select id from token order by id`.execute(store.db);
    await writeBackup(store, path(), NOW);
    await sql`insert into backup (file, bytes, rows, sha256) values ('later', 1, 1, '')`.execute(store.db);
    await restoreBackup(store, path());
    expect(await countOf(store, 'session')).toBe(0);
    expect(await countOf(store, 'backup')).toBe(3);
    expect((await sql`select id from token order by id`.execute(store.db)).rows).toEqual(tokens);
    await restoreBackup(other, path());
    expect(await countOf(other, 'token')).toBe(1);
  });

  test('the audit log keeps what happened since the backup', async () => {
    await audit(store, 'before');
    await writeBackup(store, path(), NOW);
    await audit(store, 'since');
    await restoreBackup(store, path());
    await audit(store, 'after');
    const { rows } = await sql`select seq, actor from audit order by seq`.execute(store.db);
    expect(rows).toEqual([
      { seq: '1', actor: 'before' },
      { seq: '2', actor: 'since' },
      { seq: '3', actor: 'after' },
    ]);
  });

  test('a table of a later migration is taken along without a word about it', async () => {
    for (const { db } of [store, other]) {
      await sql`create table later (id bigint primary key, double bigint generated always as (id * 2) stored,
        of uuid references account, big numeric, at timestamptz, bytes bytea, list text[])`.execute(db);
    }
    await sql`insert into later (id, big, at, bytes, list) values
      (9007199254740993, 12345678901234567890.123456789, 'infinity', '\\x00ff', array['a', null, '{"'])`.execute(
      store.db,
    );
    await writeBackup(store, path(), NOW);
    await restoreBackup(other, path());
    expect(await contentHashes(other)).toEqual(await contentHashes(store));
    for (const { db } of [store, other]) await sql`drop table later`.execute(db);
  });
});

describe('what must not be restored changes nothing', () => {
  const damages: [string, (bytes: Buffer) => Buffer][] = [
    ['an empty file', () => Buffer.alloc(0)],
    ['another file', () => Buffer.from('not a backup')],
    ['gzip of another file', () => gzipSync('not a backup\n')],
    ['a file cut in the middle', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['a file without its last byte', (bytes) => bytes.subarray(0, -1)],
    ['a flipped bit within the packed data', (bytes) => flipped(bytes, bytes.length >> 1)],
    ['a flipped bit within the checksum', (bytes) => flipped(bytes, bytes.length - 6)],
    ['a changed letter', (bytes) => repacked(bytes, (text) => text.replace('caption 1', 'caption 9'))],
    ['a row taken out', (bytes) => repacked(bytes, (text) => text.replace(/=setting\n[^\n]*\n/, '=setting\n'))],
    ['a table taken out', (bytes) => repacked(bytes, (text) => text.replace(/=setting\n[^=]*/, ''))],
    ['no end', (bytes) => repacked(bytes, (text) => text.replace(/![^\n]*\n$/, ''))],
    ['something after the end', (bytes) => repacked(bytes, (text) => `${text}{}\n`)],
    ['a later version', (bytes) => repacked(bytes, (text) => text.replace('0001-screening', '0009-later'))],
    ['other columns', (bytes) => repacked(bytes, (text) => text.replace('"display_name"', '"shown_name"'))],
  ];

  let good: Buffer;
  beforeAll(async () => {
    await fillEveryTable(store, 2);
    await writeBackup(store, path(), NOW);
    good = await readFile(path());
  });

  test.each(damages)('%s', async (_case, damage) => {
    await writeFile(path(), damage(good));
    await setting(other, 'mine', '1');
    const before = await contentHashes(other);
    await expect(restoreBackup(other, path())).rejects.toThrow(BackupBroken);
    expect(await contentHashes(other)).toEqual(before);
  });

  test('while the file itself is good', async () => {
    await writeFile(path(), good);
    expect((await restoreBackup(other, path())).rows).toBeGreaterThan(0);
  });

  test('a file that is not there', async () => {
    await expect(restoreBackup(store, join(folder, 'nowhere'))).rejects.toThrow('no such backup file');
  });
});

test('a backup that fails leaves no file behind', async () => {
  await expect(writeBackup(store, join(folder, 'nowhere', 'node.quintet'), NOW)).rejects.toThrow('ENOENT');
  await sql`alter table kysely_migration rename to not_there`.execute(store.db);
  await expect(writeBackup(store, path(), NOW)).rejects.toThrow('kysely_migration');
  await sql`alter table not_there rename to kysely_migration`.execute(store.db);
  expect(await readdir(folder)).toEqual([]);
});

test('a backup shows one moment, whatever is written meanwhile', async () => {
  await work(store, 3000);
  await setting(store, 'count', '0');
  const writing = writeBackup(store, path(), NOW);
  for (let count = 1; count <= 20; count++) {
    await store.db.transaction().execute(async (tx) => {
      await sql`delete from work where id = ${count}`.execute(tx);
      await sql`update setting set value = ${JSON.stringify(count)}::jsonb`.execute(tx);
    });
  }
  await writing;
  await restoreBackup(other, path());
  const { rows } = await sql<{ value: number }>`select value from setting`.execute(other.db);
  expect(await countOf(other, 'work')).toBe(3000 - (rows[0]?.value ?? 0));
});

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0x10;
  return copy;
}

/** Damages the text itself, so that gzip's own checksum is right. */
function repacked(bytes: Buffer, change: (text: string) => string): Buffer {
  const text = gunzipSync(bytes).toString();
  const changed = change(text);
  expect(changed).not.toBe(text);
  return gzipSync(changed);
}

async function setting(at: Store, key: string, value: string): Promise<void> {
  await sql`insert into setting (key, value, changed_by) values (${key}, ${value}::jsonb, 'test')`.execute(at.db);
}

async function audit(at: Store, actor: string): Promise<void> {
  await sql`insert into audit (actor, role, action, object) values (${actor}, 'analyst', 'test', 'x')`.execute(at.db);
}

async function work(at: Store, count: number): Promise<void> {
  await sql`insert into work (stream, partition, key, payload)
    select 'test', n % 4, n::text, jsonb_build_object('n', n) from generate_series(1, ${sql.lit(count)}) n`.execute(
    at.db,
  );
}

async function countOf(at: Store, table: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.id(table)}`.execute(at.db);
  return rows[0]?.count ?? -1;
}

/** One hash per table over all its rows, in an order of their own. */
async function contentHashes(at: Store): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const { name } of (await readCatalog(at.db)).tables) {
    if (NOT_WRITTEN.includes(name)) continue;
    const { rows } = await sql<{ hash: string }>`
      select md5(string_agg(line, '|' order by line collate "C")) as hash
      from (select row_to_json(t)::text as line from ${sql.id(name)} t) l`.execute(at.db);
    hashes[name] = String(rows[0]?.hash);
  }
  return hashes;
}

/** Puts rows with odd values into every table that the catalog knows, each column after its type. */
async function fillEveryTable(at: Store, count: number): Promise<void> {
  const details = await readDetails(at);
  for (const { name, columns } of (await readCatalog(at.db)).tables) {
    const names = columns.map((column) => sql.id(column.name));
    for (let n = 0; n < count; n++) {
      const values = columns.map((column) => {
        const detail = details.find((one) => one.table === name && one.column === column.name);
        if (detail?.target) return nthKey(detail.target, detail.key, n);
        // Every second row leaves out what may be left out.
        const left = n % 2 === 1 && detail?.nullable === true;
        return sql`${left ? null : oddValue(column, n)}::${sql.raw(column.type)}`;
      });
      await sql`insert into ${sql.id(name)} (${sql.join(names)}) overriding system value
        select ${sql.join(values)}`.execute(at.db);
    }
  }
}

function nthKey(table: string, key: string, n: number) {
  return sql`(select ${sql.id(key)} from ${sql.id(table)} order by 1 offset ${sql.lit(n)} limit 1)`;
}

function oddValue(column: { name: string; type: string }, n: number): string {
  switch (column.type) {
    case 'uuid':
      return `00000000-0000-4000-8000-${n.toString().padStart(12, '0')}`;
    case 'bigint':
      return (9007199254740993n + BigInt(n)).toString();
    case 'integer':
      return String(2_000_000_000 + n);
    case 'numeric':
      return `${n}12345678901234567890.00000000010`;
    case 'double precision':
      return n === 0 ? '0.1' : String(Math.PI * n);
    case 'real':
      return n === 0 ? '0.1' : String(2.5 * n);
    case 'smallint':
      return String(-32_768 + n);
    case 'bytea':
      return `\\x00ff5c${n.toString(16).padStart(2, '0')}`;
    case 'text[]':
      return `{"${column.name} \\"quoted\\" ${n}","a,b",""}`;
    case 'boolean':
      return n % 2 === 0 ? 't' : 'f';
    case 'date':
      return `1974-03-${10 + n}`;
    case 'timestamp with time zone':
      return `2026-02-28 23:59:59.99999${n}+05:45`;
    case 'json':
    case 'jsonb':
      return JSON.stringify({ properties: { name: [ODD_TEXT, `${column.name} ${n}`] }, big: 1e21, no: null, n });
    case 'text':
      return `${ODD_TEXT} ${column.name} ${n}`;
    case 'box':
      return `(${n}.1,89.999999999),(-180,-${n / 3})`;
    default:
      throw new Error(`no odd value for type ${column.type}: give it one`);
  }
}

interface Detail {
  readonly table: string;
  readonly column: string;
  readonly nullable: boolean;
  /** The table and column that it references, if any. */
  readonly target: string | null;
  readonly key: string;
}

async function readDetails(at: Store): Promise<readonly Detail[]> {
  const { rows } = await sql<Detail>`
    select f.relname as "table", a.attname as "column", not a.attnotnull as nullable, t.relname as target, ka.attname as key
    from pg_class f join pg_attribute a on a.attrelid = f.oid and a.attnum > 0
      left join pg_constraint k on k.contype = 'f' and k.conrelid = f.oid and a.attnum = k.conkey[1]
      left join pg_class t on t.oid = k.confrelid
      left join pg_attribute ka on ka.attrelid = t.oid and ka.attnum = k.confkey[1]
    where f.relnamespace = current_schema()::regnamespace and f.relkind = 'r'`.execute(at.db);
  return rows;
}
