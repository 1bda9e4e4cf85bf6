import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../store/index.ts';
import { testStore } from '../../testing/index.ts';
import type { ExposureFacts } from './exposure-facts.ts';
import { extentAround, extentOf } from './extent.ts';

let store: Store;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

const fact = (kind: ExposureFacts['kind'], lon: number | null, lat: number | null) =>
  ({ kind, lon, lat }) as ExposureFacts;
const TWO = [fact('site', 10, 50), fact('cascade', 12, 49)];

async function doMeet(facts: readonly ExposureFacts[], at?: readonly [number, number]): Promise<boolean | null> {
  const { rows } = await sql<{ found: boolean | null }>`
    select ${extentOf(facts)}::box && ${extentAround(at)}::box as found`.execute(store.db);
  return rows[0]!.found;
}

test.each<[string, readonly ExposureFacts[], readonly [number, number] | undefined, boolean | null]>([
  ['where one of its sites stands', TWO, [12, 49], true],
  ['where one stood before it was charted better', TWO, [12.05, 48.95], true],
  ['elsewhere', TWO, [14, 49], false],
  ['a vessel is no site', [...TWO, fact('vessel', 14, 49)], [14, 49], false],
  ['only vessels', [fact('vessel', 14, 49)], [14, 49], null],
  [
    'one that a report names and that has no place may be anywhere',
    [...TWO, fact('site', null, null)],
    [-120, -40],
    true,
  ],
  ['and is found without a place', [fact('site', null, null)], undefined, true],
  ['beyond the antimeridian, as its feed writes it', [fact('site', 190, -17)], [190, -17], true],
])('%s', async (_, facts, at, expected) => expect(await doMeet(facts, at)).toBe(expected));
