import type { FindingRow } from '@quintet/node/api';
import { expect, it } from 'vitest';
import { findingTitle } from './finding-title.ts';

const start = '2026-11-23T00:46:00Z';
const row: FindingRow = { id: 'one', type: 'dark', start, score: 0.7, text: '', vessels: [] };

it.each<[string, Partial<FindingRow>, boolean, string]>([
  ['how long it lasted', { end: '2026-11-23T22:05:00Z' }, false, 'Dark 21 h 19 min'],
  ['while it goes on not how long ago it began', {}, false, 'Dark since 23 Nov 00:46'],
  ['nor that twice', {}, true, 'Dark, goes on'],
  ['a meeting without its length', { type: 'meeting', end: '2026-11-23T05:00:00Z' }, false, 'Meeting'],
])('says %s', (_what, change, timeBeside, words) => {
  expect(findingTitle({ ...row, ...change }, timeBeside)).toBe(words);
});
