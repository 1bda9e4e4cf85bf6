import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/index.ts';
import { testStore } from '../../testing/test-store.ts';
import { keepRecords, noteAboutRecords, type ReceivedDocument } from './records.ts';

let store: Store;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

const document = (text: string, dataset = 'made-up'): ReceivedDocument => ({
  dataset,
  bytes: new TextEncoder().encode(text),
  receivedAt: new Date('2031-05-04T10:00:00Z'),
});
const keep = (...documents: ReceivedDocument[]) => store.db.transaction().execute((tx) => keepRecords(tx, documents));

it('keeps each document once, and says of each in its order whether it was there', async () => {
  const [first, again, other, elsewhere] = await keep(
    document('one'),
    document('one'),
    document('two'),
    document('one', 'another'),
  );
  expect([first, again, other, elsewhere].map((record) => record?.isKnown)).toEqual([false, true, false, false]);
  expect(again?.id).toBe(first?.id);
  expect(new Set([first?.id, other?.id, elsewhere?.id]).size).toBe(3);
  const [later, fresh] = await keep(document('two'), document('three'));
  expect([later?.isKnown, fresh?.isKnown]).toEqual([true, false]);
  expect(later?.id).toBe(other?.id);
});

it('keeps the bytes as they came, also those of more documents than fit into one statement', async () => {
  const texts = Array.from({ length: 250 }, (_, i) => `document ${i} \u0000 é`);
  const kept = await keep(...texts.map((text) => document(text, 'many')));
  expect(new Set(kept.map(({ id }) => id)).size).toBe(texts.length);
  const rows = await store.db
    .selectFrom('hazard_record')
    .where('dataset', '=', 'many')
    .select(['id', 'bytes'])
    .execute();
  const textOf = new Map(rows.map(({ id, bytes }) => [id, bytes.toString('utf8')]));
  expect(kept.map(({ id }) => textOf.get(id))).toEqual(texts);
});

it('gives what was found of a document when it comes again', async () => {
  const [record] = await keep(document('with an error'));
  const finding = { severity: 'error', code: 'HAZ-001', message: 'It cannot be read.' } as const;
  await store.db
    .transaction()
    .execute((tx) => noteAboutRecords(tx, [{ id: record?.id ?? '', signatures: [], findings: [finding] }]));
  expect((await keep(document('with an error')))[0]?.findings).toEqual([finding]);
});
