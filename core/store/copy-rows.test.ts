import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testStore } from '../testing/index.ts';
import { copied, copyRows, copyTables, rowsToCopy, type Store, type Tx } from './index.ts';

let store: Store;
beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => store.close());

/** What PostgreSQL makes of texts, in their order. */
async function readBack(texts: readonly (string | null)[]): Promise<(string | null)[]> {
  const numbered = texts.map((text, at) => ({ text, at }));
  const rows = await rowsToCopy(numbered, ({ text, at }) => `${at}\tt\t${copied(text)}\n`);
  return await store.db.transaction().execute(async (tx) => {
    await sql`truncate feed_edge`.execute(tx);
    await sql`alter table feed_edge alter column verb drop not null`.execute(tx);
    for (const column of ['dataset', 'link_id', 'schema', 'source_id'])
      await sql`alter table feed_edge alter column ${sql.ref(column)} set default ''`.execute(tx);
    await copyRows(tx, 'feed_edge', ['entity_id', 'target_id', 'verb'], rows);
    const read = await sql<{ verb: string | null }>`select verb from feed_edge order by entity_id::integer`.execute(tx);
    return read.rows.map(({ verb }) => verb);
  });
}

test.each([
  ['none', []],
  ['what COPY is written with', ['\t', '\n', '\r\n', '\\', String.raw`\N`, String.raw`\.`, String.raw`\t`]],
  ['what looks like nothing', ['NULL', 'null', '', null]],
  ['beyond the basic plane', ['\u{1F600}', '漢', 'Å', '\u0001']],
  ['JSON', [String.raw`{"a":["b \"c\" \\ \n"]}`]],
])('%s', async (_, texts) => {
  expect(await readBack(texts)).toEqual(texts);
});

test('more rows than are made at once', async () => {
  const texts = Array.from({ length: 1234 }, (_, at) => (at % 7 === 0 ? null : `row "${at}"`));
  expect(await readBack(texts)).toEqual(texts);
});

test('whatever it is comes out as it went in', async () => {
  const storable = fc
    .string({ unit: 'binary' })
    .filter((text) => text.isWellFormed())
    .map((text) => text.replaceAll('\u0000', ''));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(storable)), async (texts) => {
      expect(await readBack(texts)).toEqual(texts);
    }),
    { numRuns: 30 },
  );
});

test('what is refused is told, and the connection goes on', async () => {
  const rows = await rowsToCopy(['1', 'no number', '3'], (text) => `${text}\n`);
  const tables = [
    ['sea_no_such_table', 'id'],
    ['goods_rule_day', 'examined'],
  ] as const;
  for (const [table, column] of tables) {
    const written = store.db.transaction().execute(async (tx) => {
      await copyRows(tx, table as 'goods_rule_day', [column], rows);
    });
    await expect(written).rejects.toThrow(/does not exist|invalid input syntax|null value/);
    expect((await sql<{ n: number }>`select 1 as n`.execute(store.db)).rows).toEqual([{ n: 1 }]);
  }
});

describe('several tables at once', () => {
  const edges = async (rows: readonly string[]) => await rowsToCopy(rows, (text) => `e\tl\tOwnership\ts\t${text}\n`);
  const EDGE = ['entity_id', 'link_id', 'schema', 'source_id', 'target_id'];
  const selectors = async (rows: readonly string[]) => await rowsToCopy(rows, (text) => `d\te\tother\t${text}\n`);
  const SELECTOR = ['dataset', 'entity_id', 'type', 'value'];

  async function written(tx: Tx): Promise<unknown[]> {
    const targets = await sql<{ t: string }>`select target_id as t from feed_edge order by 1`.execute(tx);
    const values = await sql<{ t: string }>`select value as t from entity_selector order by 1`.execute(tx);
    return [...targets.rows, ...values.rows].map(({ t }) => t);
  }

  test('each gets its own rows; of none nothing is written', async () => {
    await store.db.transaction().execute(async (tx) => {
      await sql`delete from feed_edge`.execute(tx);
      await sql`alter table feed_edge alter dataset set default 'd', alter verb set default 'v'`.execute(tx);
      await copyTables(tx, [
        { table: 'feed_edge', columns: EDGE, rows: await edges(['a', 'b']) },
        { table: 'declaration', columns: ['mrn'], rows: [] },
        { table: 'entity_selector', columns: SELECTOR, rows: await selectors(['1', '2', '3']) },
      ]);
      expect(await written(tx)).toEqual(['a', 'b', '1', '2', '3']);
      await copyTables(tx, []);
    });
  });

  test('where one is refused the later ones are passed over, and the connection goes on', async () => {
    await store.db.transaction().execute(async (tx) => {
      await sql`delete from entity_selector`.execute(tx);
      await sql`savepoint before`.execute(tx);
      const refused = copyTables(tx, [
        { table: 'goods_rule_day', columns: ['examined'], rows: await rowsToCopy(['x'], (text) => `${text}\n`) },
        { table: 'entity_selector', columns: SELECTOR, rows: await selectors(['1']) },
      ]);
      await expect(refused).rejects.toThrow('invalid input syntax');
      await sql`rollback to savepoint before`.execute(tx);
      await copyTables(tx, [{ table: 'entity_selector', columns: SELECTOR, rows: await selectors(['2']) }]);
      const { rows } = await sql<{ value: string }>`select value from entity_selector`.execute(tx);
      expect(rows).toEqual([{ value: '2' }]);
    });
  });
});
