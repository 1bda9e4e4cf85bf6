import { expect, it } from 'vitest';
import {
  apartWords,
  conflictValue,
  kmWords,
  languageWords,
  mercalli,
  peopleWords,
  periodWords,
  siteKindWord,
} from './hazard-words.ts';

it.each([
  [0.85, '850 m'],
  [3.44, '3.4 km'],
  [119.6, '120 km'],
])('%d km is %s', (km, words) => {
  expect(kmWords(km)).toBe(words);
});

it.each([
  [7, '7'],
  [412, '410'],
  [41_873, '42,000'],
  [0, '0'],
])('%d people are %s: an estimate', (people, words) => {
  expect(peopleWords(people)).toBe(words);
});

it.each([
  [4, '4 s'],
  [-72, '1 min 12 s'],
  [120, '2 min'],
  [4000, '1 h 7 min'],
])('%d s apart is %s', (seconds, words) => {
  expect(apartWords(seconds)).toBe(words);
});

it.each([
  ['2026-11-24T08:00:00Z', undefined, true, 'since 24 Nov 08:00'],
  ['2026-11-24T08:00:00Z', undefined, false, '24 Nov 08:00'],
  ['2026-11-24T08:00:00Z', '2026-11-24T09:30:00Z', false, '24 Nov 08:00 to 09:30'],
  ['2026-11-24T08:00:00Z', '2026-11-25T09:30:00Z', true, '24 Nov 08:00 to 25 Nov 09:30'],
])('%s to %s is %s', (start, end, active, words) => {
  expect(periodWords({ start, active, ...(end !== undefined && { end }) })).toBe(words);
});

it.each([
  ['level', 'severe', 'Severe'],
  ['depthKm', '33', '33 km'],
  ['depthKm', '', ''],
  ['place', '34.60, 25.30', '34.60, 25.30'],
])('of %s the value %s is said as %s', (property, value, words) => {
  expect(conflictValue(property, value)).toBe(words);
});

it('says kinds, languages and intensities in words', () => {
  expect([siteKindWord('power_plant'), siteKindWord('bus_depot')]).toEqual(['power plant', 'bus depot']);
  expect([languageWords('el'), languageWords('not a tag')]).toEqual(['Greek (el)', 'not a tag']);
  expect([mercalli(6), mercalli(6.6), mercalli(40)]).toEqual(['VI', 'VII', 'XII']);
});
