import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testStore } from '../testing/index.ts';
import { copied, copyRows, rowsToCopy, type Store } from './index.ts';

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
    await sql`truncate entity_edge`.execute(tx);
    await sql`alter table entity_edge alter column verb drop not null`.execute(tx);
    for (const column of ['dataset', 'link_id', 'schema', 'source_id'])
      await sql`alter table entity_edge alter column ${sql.ref(column)} set default ''`.execute(tx);
    await copyRows(tx, 'entity_edge', ['entity_id', 'target_id', 'verb'], rows);
    const read = await sql<{ verb: string | null }>`select verb from entity_edge order by entity_id::integer`.execute(
      tx,
    );
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
