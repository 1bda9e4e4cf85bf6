import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hundredthsThatAddUp, signed } from './hundredths.ts';

test.each([
  [[0.333, 0.333, 0.334], 1, [33, 33, 34]],
  [[0.456, 0.222, 0.161, 0.0315, -0.0505], 0.82, [46, 22, 16, 3, -5]],
  [[0.5, 0.5], 1, [50, 50]],
  [[], 0, []],
])('%j of %d', (parts, total, expected) => {
  expect(hundredthsThatAddUp(parts, total)).toEqual(expected);
});

test('what is printed adds up, and no part is off by more than one hundredth', () => {
  const part = fc.double({ min: -0.5, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 30 }), (parts) => {
      const total = parts.reduce((sum, one) => sum + one, 0);
      const printed = hundredthsThatAddUp(parts, total);
      expect(printed.reduce((sum, one) => sum + one, 0)).toBe(Math.round(total * 100) + 0);
      for (const [at, one] of printed.entries()) expect(Math.abs(one - (parts[at] ?? 0) * 100)).toBeLessThan(1.001);
    }),
  );
});

test.each([
  [46, '+0.46'],
  [-5, '−0.05'],
  [0, '+0.00'],
])('%d is written %s', (hundredths, expected) => {
  expect(signed(hundredths)).toBe(expected);
});
