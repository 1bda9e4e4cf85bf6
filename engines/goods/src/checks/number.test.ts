import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAmount } from './amount.ts';
import { readNumber } from './number.ts';

test.each([
  ['1234', 'unknown', 1234],
  ['1234.5', 'unknown', 1234.5],
  ['1234,5', 'unknown', 1234.5],
  ['1,234.5', 'unknown', 1234.5],
  ['1.234,5', 'unknown', 1234.5],
  ["1'234.5", 'unknown', 1234.5],
  ['1 234 567,8', 'unknown', 1234567.8],
  ['1\u202f234,50', 'unknown', 1234.5],
  ['1.234.567', 'unknown', 1234567],
  ['1,234,567', 'unknown', 1234567],
  ['0,125', 'unknown', 0.125],
  ['1.234', 'unknown', 1.234],
  ['1.234', 'point', 1.234],
  ['1.234', 'comma', 1234],
  ['1,234', 'comma', 1.234],
  ['1,234', 'point', 1234],
  ['1,234', 'unknown', 'ambiguous'],
  ['1.234', 'mixed', 'ambiguous'],
  ['1,234', 'mixed', 'ambiguous'],
  ['12,5', 'mixed', 12.5],
  ['-5', 'unknown', -5],
  ['1.2E3', 'unknown', 1200],
  ['1.23.4', 'unknown', 'no-number'],
  ['1,23,4', 'unknown', 'no-number'],
  ['12.34,567,8', 'unknown', 'no-number'],
  ['', 'unknown', 'no-number'],
  ['NaN', 'unknown', 'no-number'],
  ['Infinity', 'unknown', 'no-number'],
  ['0x10', 'unknown', 'no-number'],
] as const)('%s in a column of %s is %s', (text, mark, expected) => {
  const read = readNumber(text, mark);
  expect(read.state === 'number' ? read.value : read.state).toBe(expected);
});

test('what is written one way is read as it was, in a column that writes so', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const value = (whole * 100 + cents) / 100;
      const decimals = String(cents).padStart(2, '0');
      const parted = (mark: string): string => String(whole).replace(/\B(?=(?:\d{3})+$)/gu, mark);
      expect(readNumber(`${parted(',')}.${decimals}`, 'point')).toMatchObject({ value });
      expect(readNumber(`${parted('.')},${decimals}`, 'comma')).toMatchObject({ value });
      expect(readNumber(`${parted(' ')},${decimals}`, 'comma')).toMatchObject({ value });
    }),
  );
});

test.each([
  ['12 t', 'kg', 12_000],
  ['12t', 'kg', 12_000],
  ['1,5 Tonnen', 'kg', 1500],
  ['250 g', 'kg', 0.25],
  ['3 kg', 'kg', 3],
  ['12 lb', 'kg', 'other-unit'],
  ['EUR 100', 'EUR', 100],
  ['€100', 'EUR', 100],
  ['1.234,50 EUR', 'EUR', 1234.5],
  ['USD 100', 'EUR', 'other-unit'],
  ['$100', 'EUR', 'other-unit'],
  ['many', 'kg', 'no-number'],
  [`1${' '.repeat(1_000_000)}!`, 'kg', 'no-number'],
  ['1 2 t', 'kg', 'no-number'],
] as const)('the amount %s in %s is %s', (text, unit, expected) => {
  const read = readAmount(text, unit, 'unknown');
  expect(read.state === 'amount' ? read.value : read.state).toBe(expected);
});

test('no text makes it throw, and what is read is finite', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.,' tkgEUR-]{1,12}$/)), (text) => {
      const read = readAmount(text, 'kg', 'unknown');
      if (read.state === 'amount') expect(Number.isFinite(read.value)).toBe(true);
    }),
  );
});
