import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, isDay, readDay } from './day.ts';

test.each([
  ['2026-03-01', 'day-first', '2026-03-01', undefined],
  ['2026-03-01T10:00:00Z', 'day-first', '2026-03-01', undefined],
  ['20260301', 'day-first', '2026-03-01', undefined],
  ['2026/3/1', 'day-first', '2026-03-01', undefined],
  ['31.12.2026', 'day-first', '2026-12-31', 'day-first'],
  ['12/31/2026', 'day-first', '2026-12-31', 'month-first'],
  ['03/04/2026', 'day-first', '2026-04-03', 'both'],
  ['03/04/2026', 'month-first', '2026-03-04', 'both'],
  ['03/03/2026', 'month-first', '2026-03-03', undefined],
  ['2026-02-29', 'day-first', undefined, undefined],
  ['2028-02-29', 'day-first', '2028-02-29', undefined],
  ['2026-13-01', 'day-first', undefined, undefined],
  ['2026-00-01', 'day-first', undefined, undefined],
  ['0000-00-00', 'day-first', undefined, undefined],
  ['46082', 'day-first', undefined, undefined],
  ['yesterday', 'day-first', undefined, undefined],
] as const)('%s, %s, is %s', (text, order, day, fits) => {
  const read = readDay(text, order);
  expect(read).toEqual(day === undefined ? { state: 'no-day' } : { state: 'day', day, ...(fits && { fits }) });
});

test('every day since 1970 is one, and follows the one before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
      expect(isDay(day)).toBe(true);
      expect(dayNumber(day)).toBe(number);
    }),
  );
});
