import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, formatDate, formatSpan, isModelDate, isPrefixDate, prefixDateParts } from './dates.ts';

describe('dates of the model', () => {
  it.each([
    ['1974', true],
    ['1974-02', true],
    ['1974-02-28', true],
    ['1974-02-29', false],
    ['1974-2', false],
    ['0974', false],
    ['', false],
    ['1974-02-28T00', false],
  ])('%j is a prefix date: %s', (text, expected) => {
    expect(isPrefixDate(text)).toBe(expected);
  });

  it.each([
    ['1974~', true],
    ['1970/1975', true],
    ['1977-08/1977-09', true],
    ['1970/1975/1980', false],
    ['1974?', false],
    ['~', false],
  ])('%j is a model date: %s', (text, expected) => {
    expect(isModelDate(text)).toBe(expected);
  });

  it.each([
    ['1961-06-01', '1961-06-30', '1961-06'],
    ['1961-01-01', '1961-12-31', '1961'],
    ['1961', '1961', '1961'],
    ['1975', '1970', '1970/1975'],
    ['1961-06-01', '1961-07-30', '1961-06-01/1961-07-30'],
  ])('the span from %s to %s is %s', (from, to, expected) => {
    expect(formatSpan(from, to)).toBe(expected);
  });

  it('leaves off what is not in the calendar', () => {
    expect(formatDate(1974, 2, 31)).toBe('1974-02');
    expect(formatDate(1974, 13, 1)).toBe('1974');
    expect(formatDate(99)).toBeUndefined();
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(daysInMonth(2000, 2)).toBe(29);
  });

  it('takes apart what it wrote', () => {
    const date = fc.record({
      year: fc.integer({ min: 1000, max: 2199 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(date, ({ year, month, day }) => {
        expect(prefixDateParts(formatDate(year, month, day) ?? '')).toEqual({ year, month, day });
      }),
    );
  });
});
