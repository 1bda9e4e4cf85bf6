import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContainer } from './container-number.ts';
import { iso6346Remainder } from './iso-6346.ts';

test.each([
  // The example of the standard itself.
  ['CSQU3054383', { state: 'right', number: 'CSQU3054383' }],
  ['csqu 305438-3', { state: 'right', number: 'CSQU3054383' }],
  ['CSQU3054384', { state: 'wrong-digit', number: 'CSQU3054384', expected: 3 }],
  ['CSQX3054383', { state: 'wrong-category' }],
  ['CSQU305438', { state: 'no-number' }],
  ['3054383', { state: 'no-number' }],
  ['', { state: 'no-number' }],
])('%s', (text, expected) => {
  expect(checkContainer(text)).toEqual(expected);
});

test('a remainder of 10 has the digit 0 and is told', () => {
  const serial = Array.from({ length: 20 }, (_, at) => `QTTU${String(at).padStart(6, '0')}`).find(
    (one) => iso6346Remainder(one) === 10,
  );
  expect(serial).toBeDefined();
  expect(checkContainer(`${serial}0`)).toEqual({ state: 'remainder-10', number: `${serial}0` });
  expect(checkContainer(`${serial}1`)).toMatchObject({ state: 'wrong-digit', expected: 0 });
});

test.each([
  ['A', 10],
  ['B', 12],
  ['K', 21],
  ['L', 23],
  ['U', 32],
  ['V', 34],
  ['Z', 38],
])('the letter %s counts %d', (letter, value) => {
  expect(iso6346Remainder(letter)).toBe(value % 11);
});

const numbers = fc.stringMatching(/^[A-Z]{3}[UJZ]\d{6}$/);

test('every number has one right digit, and one wrong character is found unless the remainder is the same or 10', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 4, max: 9 }), (start, digit, at) => {
      const right = start + (iso6346Remainder(start) % 10);
      expect(['right', 'remainder-10']).toContain(checkContainer(right).state);
      const changed = start.slice(0, at) + digit + start.slice(at + 1);
      const isSame = iso6346Remainder(changed) % 10 === iso6346Remainder(start) % 10;
      expect(checkContainer(changed + right[10]).state === 'wrong-digit').toBe(!isSame);
    }),
  );
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void checkContainer(text)));
});
