import { expect, test } from 'vitest';
import { dateOf, dayAfter, firstDay } from './days.ts';

test.each([
  ['2020-02-29', '2020-02-29', '2020-02-29'],
  ['2020-02', '2020-02-01', '2020-03-01'],
  ['2020-12', '2020-12-01', '2021-01-01'],
  ['1969', '1969-01-01', '1970-01-01'],
  ['2021-05-06T10:00:00Z', '2021-05-06', '2021-05-06'],
])('%s begins on %s and is over on %s', (text, first, after) => {
  expect(dateOf(firstDay(text) ?? 0)).toBe(first);
  expect(dateOf(dayAfter(text) ?? 0)).toBe(after);
});

test.each(['', 'soon', '2021-02-29', '2021-13', '2021-00-01', '21-01-01'])('%j is no date', (text) => {
  expect(firstDay(text)).toBeUndefined();
});
