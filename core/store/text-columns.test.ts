import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testStore } from '../testing/index.ts';
import { type Store, textColumns } from './index.ts';

let store: Store;
beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => store.close());

/** What PostgreSQL makes of the columns. */
async function readBack(rows: readonly (string | null)[]): Promise<(string | null)[]> {
  const [first, second] = await textColumns(rows, (some) => [some, some.map((_, at) => String(at))]);
  const read = await sql<{ text: string | null; at: string }>`
    select text, at from unnest(${first}::text[], ${second}::text[]) as r (text, at)`.execute(store.db);
  return read.rows.map(({ text }) => text);
}

test.each([
  ['none', []],
  ['quotes and what arrays are written with', ['"', String.raw`\"`, '{a,b}', ',', ' ', '']],
  ['what looks like nothing', ['NULL', 'null', null]],
  ['control characters', ['a\nb', '\t', '\u0001', String.raw`a\nb`]],
  ['beyond the basic plane', ['\u{1F600}', '漢', 'Å']],
  ['JSON', ['{"a":["b \\"c\\""]}']],
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
  );
});
