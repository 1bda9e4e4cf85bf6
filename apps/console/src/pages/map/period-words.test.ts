import { expect, it } from 'vitest';
import { findingTime, placeWords } from './finding-title.ts';
import { periodWords } from './period-words.ts';

it.each([
  ['2026-10-12T00:00Z', '2026-10-18T00:00Z', '12 – 18 Oct'],
  ['2026-11-28T00:00Z', '2026-12-02T00:00Z', '28 Nov – 2 Dec'],
  ['2026-12-30T00:00Z', '2027-01-02T00:00Z', '30 Dec 2026 – 2 Jan 2027'],
  ['2026-10-17T06:00Z', '2026-10-18T06:00Z', '17 Oct 06:00 – 18 Oct 06:00'],
])('%s to %s is %s', (from, to, words) => {
  expect(periodWords({ from: Date.parse(from), to: Date.parse(to) })).toBe(words);
});

it.each([
  ['2026-10-16T05:20:00Z', '2026-10-16T10:30:00Z', '16 Oct, 05:20 to 10:30 UTC'],
  ['2026-10-14T21:05:00Z', '2026-10-16T04:05:00Z', '14 Oct 21:05 to 16 Oct 04:05 UTC'],
  ['2026-10-16T05:20:00Z', '2026-10-16T05:20:00Z', '16 Oct 05:20 UTC'],
])('a finding from %s to %s was %s', (start, end, words) => {
  expect(findingTime({ start, end })).toBe(words);
});

it('says since when what goes on', () => {
  expect(findingTime({ start: '2026-10-16T05:20:00Z' })).toBe('since 16 Oct 05:20 UTC');
});

it.each([
  [23.37, 33.57, '33° 34.2′ N, 23° 22.2′ E'],
  [-0.999_99, -10, '10° 0.0′ S, 1° 0.0′ W'],
])('%d, %d is written %s', (lon, lat, words) => {
  expect(placeWords(lon, lat)).toBe(words);
});
