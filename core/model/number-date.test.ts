import { describe, expect, test } from 'vitest';
import { fittingOrder, numberDates, readNumberDate, yearFirst } from './number-date.ts';

describe('dates in numbers', () => {
  test.each([
    ['03/04/2020', 3, 4, false],
    ['3-4-2020', 3, 4, false],
    ['03.04.2020', 3, 4, true],
    ['3. 4. 2020', 3, 4, true],
    ['03.04.2020.', 3, 4, true],
    ['03 04 2020', 3, 4, true],
    ['25-12/2020', 25, 12, false],
  ])('%s is one', (text, first, second, isByDots) =>
    expect(readNumberDate(text)).toEqual({ text, first, second, year: '2020', isByDots }),
  );

  test.each([
    '2020-03-04',
    '1/2/3/2020',
    '1.2.3.2020',
    '03.04.20',
    '03/04/2020/5',
    '3.4.2020.5',
    '3 April 2020',
    '4/2020',
  ])('%s is none', (text) => expect(readNumberDate(text)).toBeUndefined());

  test('several stand in one text, which is none itself', () => {
    const text = '3-4-2020; 25.12.2021 00:00';
    expect(numberDates(text).map(({ text: one }) => one)).toEqual(['3-4-2020', '25.12.2021']);
    expect(readNumberDate(text)).toBeUndefined();
    expect(yearFirst(text, 'day-first')).toBe('2020-4-3; 2021-12-25 00:00');
    expect(yearFirst(text, 'month-first')).toBe('2020-3-4; 2021-25-12 00:00');
  });

  test.each([
    ['25.03.2020', 'day-first'],
    ['03/25/2020', 'month-first'],
    ['03.04.2020', 'both'],
    ['04/04/2020', undefined],
  ])('%s fits %s', (text, order) => expect(numberDates(text).map(fittingOrder)).toEqual([order]));
});
