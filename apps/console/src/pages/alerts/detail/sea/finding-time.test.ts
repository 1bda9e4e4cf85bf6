import { expect, it } from 'vitest';
import { findingTime } from './finding-time.ts';

const start = '2026-10-16T05:20:00Z';

it.each([
  ['2026-10-16T10:30:00Z', '16 Oct 05:20 to 10:30 UTC'],
  ['2026-10-17T10:30:00Z', '16 Oct 05:20 to 17 Oct 10:30 UTC'],
  [start, '16 Oct 05:20 UTC'],
])('until %s is %s', (end, words) => {
  expect(findingTime({ start, end })).toBe(words);
});

it('goes on', () => {
  expect(findingTime({ start })).toBe('since 16 Oct 05:20 UTC');
});
