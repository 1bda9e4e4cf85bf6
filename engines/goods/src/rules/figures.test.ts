import fc from 'fast-check';
import { expect, test } from 'vitest';
import { count, figure } from './figures.ts';

test.each([
  [0, '0'],
  [0.034, '0.034'],
  [9.96, '9.96'],
  [12.04, '12'],
  [100.5, '101'],
  [998.5, '999'],
  [999.5, '1,000'],
  [-1234.5, '-1,235'],
])('%d is written %s', (value, text) => expect(figure(value)).toBe(text));

test('whole figures are written as Intl writes them', () => {
  const format = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.double({ min: 100, max: 2000 }),
        fc.nat().map((n) => n + 100.5),
      ),
      (value) => {
        expect(figure(value)).toBe(format.format(value));
      },
    ),
  );
  fc.assert(
    fc.property(fc.nat(), (number) => {
      expect(count(number, 'item')).toBe(`${format.format(number)} item${number === 1 ? '' : 's'}`);
    }),
  );
});
