import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DecimalSum, normalizeDecimal } from './decimal.ts';

describe('normalizeDecimal', () => {
  test.each([
    ['149.87', '149.87'],
    ['000000000000149.87', '149.87'],
    ['0.50', '0.50'],
    ['00.5', '0.5'],
    ['10.', '10'],
    ['+7', '7'],
    ['0', '0'],
    ['000', '0'],
    ['12345678901234.12345', '12345678901234.12345'],
    ['', undefined],
    ['-1', undefined],
    ['1,5', undefined],
    ['1e5', undefined],
    ['.5', undefined],
    ['NaN', undefined],
  ])('%s → %s', (text, expected) => {
    expect(normalizeDecimal(text)).toBe(expected);
  });
});

describe('DecimalSum', () => {
  test('adds exactly where floating point does not', () => {
    const sum = new DecimalSum();
    for (const value of ['0.1', '0.2', '10', '0.00001']) sum.add(value);
    expect(sum.toString()).toBe('10.30001');
    expect(sum.equals('10.3000100')).toBe(true);
    expect(sum.equals('10.3')).toBe(false);
  });

  test('stays exact beyond what a number holds', () => {
    const sum = new DecimalSum();
    for (let count = 0; count < 100_000; count++) sum.add('99999999999.99');
    sum.add('0.001');
    expect(sum.toString()).toBe('9999999999999000.001');
  });

  test('agrees with integer addition', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1e9 }), { maxLength: 30 }), (cents) => {
        const sum = new DecimalSum();
        for (const value of cents) sum.add(`${Math.trunc(value / 100)}.${String(value % 100).padStart(2, '0')}`);
        const total = cents.reduce((before, value) => before + value, 0);
        expect(sum.equals(`${Math.trunc(total / 100)}.${String(total % 100).padStart(2, '0')}`)).toBe(true);
      }),
    );
  });
});
