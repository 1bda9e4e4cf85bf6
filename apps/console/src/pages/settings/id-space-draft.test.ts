import type { IdSpaces } from '@quintet/node/api';
import { expect, test } from 'vitest';
import { faultsOf, freeFeeds, spacesOf } from './id-space-draft.ts';

const ALL: IdSpaces = [
  { dataset: 'leak', space: 'passports', by: 'sue', at: '2026-11-01T08:00:00Z' },
  { dataset: 'register', space: 'passports', by: 'ada', at: '2026-11-02T08:00:00Z' },
  { dataset: 'court', space: 'cases', by: 'sue', at: '2026-10-01T08:00:00Z' },
  { dataset: 'police', space: 'cases', by: 'sue', at: '2026-10-01T08:00:00Z' },
];

test('feeds stand under their space, with who said it last', () => {
  expect(spacesOf(ALL)).toEqual([
    { space: 'passports', datasets: ['leak', 'register'], by: 'ada', at: '2026-11-02T08:00:00Z' },
    { space: 'cases', datasets: ['court', 'police'], by: 'sue', at: '2026-10-01T08:00:00Z' },
  ]);
});

test.each([
  ['whole', { space: 'firms', datasets: ['a', 'b'] }, undefined, []],
  ['without a name', { space: ' ', datasets: ['a', 'b'] }, undefined, ['name']],
  ['of one feed', { space: 'firms', datasets: ['a'] }, undefined, ['feeds']],
  ['called as another', { space: 'cases ', datasets: ['a', 'b'] }, undefined, ['taken']],
  ['called as before', { space: 'cases', datasets: ['court', 'a'] }, 'cases', []],
])('a space %s', (_what, draft, before, faults) => expect(faultsOf(draft, ALL, before)).toEqual(faults));

test('a feed of another space is not free', () => {
  expect(freeFeeds(['leak', 'court', 'a'], ALL, 'cases')).toEqual(['court', 'a']);
  expect(freeFeeds(['leak', 'court', 'a'], ALL)).toEqual(['a']);
});
