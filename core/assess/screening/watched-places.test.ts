import { expect, test } from 'vitest';
import { type WatchedEntry, WatchedEntries } from './watched-entries.ts';
import { WatchedPlaces } from './watched-places.ts';

const place = (key: string, names: readonly string[], countries: readonly string[]) => ({
  key,
  subject: { id: key, kind: 'any' as const, names: names.map((value) => ({ value })), countries },
});

const places = new WatchedPlaces([
  place('crimea', ['Crimea', 'Crimée', 'Крим', 'Крым'], ['ua', 'ru']),
  place('sevastopol', ['Sevastopol'], ['ua', 'ru']),
  place('iran', ['Iran', 'ایران'], ['ir']),
  place('florida', ['Florida'], ['cu']),
  place('oblast', ['Kherson oblast'], ['ua']),
  place('pyongyang', ['Pyongyang', '平壤'], ['kp']),
  place('korea', ['DPRK'], ['kp']),
]);
const inText = (text: string, locations?: readonly string[]) => places.inText(text, locations).map(({ id }) => id);

test.each<[string, readonly string[]]>([
  ['12 Nakhimova, SEVASTOPOL', ['sevastopol']],
  ['г. Севастополь, Республіка Крим', ['sevastopol', 'crimea']],
  ['Goods via Crimea, via Odesa', ['crimea']],
  ['kherson  Oblast, Ukraine', ['oblast']],
  ['Kherson, Ukraine', []],
  ['contract 17 tehran', []],
  ['Crimea Road 5, Leeds', []],
  ['4 rue de Crimée, Paris', []],
  ['Crimean sparkling wine', []],
  // A street's word counts only where nothing but the place stands between it and a border.
  ['Sevastopol, st. Lenina 5', ['sevastopol']],
  ['Sevastopol st. Lenina 5', ['sevastopol']],
  ['Lenina ul., Sevastopol', ['sevastopol']],
  ['Lenina ul. Sevastopol', ['sevastopol']],
  ['GRAND HOTEL\nSEVASTOPOL', ['sevastopol']],
  ['ul. Crimea 7, Lublin', []],
  // Disguises.
  ['Sevas\u200btopol, 5', ['sevastopol']],
  ['299011Sevastopol', ['sevastopol']],
  ['SEVASTO\nPOL', ['sevastopol']],
  ['goods in Sevastopol.', ['sevastopol']],
  ['в Крыму', ['crimea']],
  ['平壤市中区', ['pyongyang']],
  ['D.P.R.K. trade office', ['korea']],
  ['', []],
])('%j names %j', (text, expected) => {
  expect(inText(text)).toEqual(expected);
});

test('an address that states another country is elsewhere', () => {
  expect(inText('Miami, Florida', ['us'])).toEqual([]);
  expect(inText('Florida, Camagüey', ['cu'])).toEqual(['florida']);
  expect(inText('Florida')).toEqual(['florida']);
});

test('a street in the place itself does not excuse it', () => {
  expect(inText('Crimea Road 5', ['ua'])).toEqual(['crimea']);
  expect(inText('Crimea Road 5', ['gb'])).toEqual([]);
});

test('many places in a text hide no name, and no more than asked for are given of either', () => {
  const towns = Array.from({ length: 12 }, (_, i) => `Town${'abcdefghijkl'[i]}`);
  const entries = WatchedEntries.of(
    towns.map(
      (town): WatchedEntry => ({
        dataset: 'own:places',
        id: town,
        caption: town,
        schema: 'Territory',
        subject: place(town, [town], ['ua']).subject,
      }),
    ),
  );
  const found = entries.answer({ text: towns.join(' '), options: { kinds: ['place'], limit: 10 } }, []);
  expect(found).toHaveLength(10);
});

test('a whole country is found by the code of an address, an account or a bank; a region is not', () => {
  const of = (subject: object) => places.ofSubject({ kind: 'any', names: [], ...subject }).map(({ id }) => id);
  expect(of({ locations: ['ir'] })).toEqual(['iran']);
  expect(of({ identifiers: [{ type: 'bic', value: 'QNTAIRTHXXX' }] })).toEqual(['iran']);
  expect(of({ identifiers: [{ type: 'iban', value: 'IR000000000000000000000000' }] })).toEqual(['iran']);
  expect(of({ locations: ['ua'] })).toEqual([]);
});

test('the reasons of a place add up to its score and show both sides', () => {
  const [hit] = places.inText('Севастополь', []);
  expect(hit).toMatchObject({ score: 1, queryName: 'Севастополь', listedName: 'Sevastopol' });
  expect(hit?.reasons.reduce((sum, { score }) => sum + score, 0)).toBe(1);
});

test('places are given only to a question that asks for them, and never from a list that is left out', () => {
  const entry: WatchedEntry = {
    dataset: 'own:places',
    id: 'p1',
    caption: 'Crimea',
    schema: 'Territory',
    subject: place('p1', ['Crimea'], ['ua']).subject,
  };
  const entries = WatchedEntries.of([entry]);
  const answer = (options: object) => entries.answer({ text: 'to Crimea', options }, []).map(({ id }) => id);
  expect(answer({ kinds: ['person', 'place'] })).toEqual(['p1']);
  expect(answer({ kinds: ['person'] })).toEqual([]);
  expect(answer({})).toEqual([]);
  expect(answer({ kinds: ['place'], withoutDatasets: ['own:places'] })).toEqual([]);
  expect(entries.replace([], [entry]).answer({ text: 'to Crimea', options: { kinds: ['place'] } }, [])).toEqual([]);
});
