import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../store/index.ts';
import { testStore } from '../testing/index.ts';
import { addToken, disableToken, TokenBook } from './tokens.ts';

let store: Store;
beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => store.close());

const added = () =>
  store.db
    .transaction()
    .execute((tx) =>
      addToken(tx, { name: 'bank', use: 'screening', purpose: 'Screening', legalBasis: 'Article 215', by: 'ana' }),
    );
const end = (id: string) => store.db.transaction().execute((tx) => disableToken(tx, id));

test('a token that was ended is refused where that is heard of, and at once where it is told', async () => {
  const [here, there] = [new TokenBook(store, () => new Date()), new TokenBook(store, () => new Date())];
  const { id, secret } = await added();
  expect(await here.holderOf('qnt_other')).toBeUndefined();
  for (const book of [here, there]) expect(await book.holderOf(secret)).toMatchObject({ name: 'bank', kind: 'token' });
  await end(id);
  here.forget();
  expect(await here.holderOf(secret)).toBeUndefined();
  await expect.poll(() => there.holderOf(secret)).toBeUndefined();
});

test('an answer from before the end is not kept after it', async () => {
  const book = new TokenBook(store, () => new Date());
  const { id, secret } = await added();
  const asked = book.holderOf(secret);
  const ended = end(id);
  book.forget();
  await Promise.all([asked, ended]);
  book.forget();
  expect(await book.holderOf(secret)).toBeUndefined();
});
