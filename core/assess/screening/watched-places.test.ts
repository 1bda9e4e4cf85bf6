import { expect, test } from 'vitest';
import { type WatchedEntry, WatchedEntries } from './watched-entries.ts';
import { WatchedPlaces } from './watched-places.ts';

const place = (key: string, names: readonly string[], countries: readonly string[]) => ({
  key,
  subject: { id: key, kind: 'any' as const, names: names.map((value) => ({ value })), countries },
});

const places = new WatchedPlaces([
  place('crimea', ['Crimea', 'Crimée', 'Крим'], ['ua', 'ru']),
  place('sevastopol', ['Sevastopol'], ['ua', 'ru']),
  place('iran', ['Iran', 'ایران'], ['ir']),
  place('florida', ['Florida'], ['cu']),
  place('oblast', ['Kherson oblast'], ['ua']),
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
  ['', []],
])('%j names %j', (text, expected) => {
  expect(inText(text)).toEqual(expected);
});

test('an address that states another country is elsewhere', () => {
  expect(inText('Miami, Florida', ['us'])).toEqual([]);
  expect(inText('Florida, Camagüey', ['cu'])).toEqual(['florida']);
  expect(inText('Florida')).toEqual(['florida']);
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
