import { expect, test } from 'vitest';
import { readPercentage } from './percentage.ts';

test.each([
  ['25', 25, 25],
  ['12,5', 12.5, 12.5],
  ['12.50 %', 12.5, 12.5],
  ['25%', 25, 25],
  ['25 per cent', 25, 25],
  ['25-50', 25, 50],
  ['25 % – 50 %', 25, 50],
  ['50 to 25', 25, 50],
  ['more than 25 %', 25, 100],
  ['>= 25', 25, 100],
  ['25 or more', 25, 100],
  ['up to 10%', 0, 10],
  ['<5', 0, 5],
  ['ownership-of-shares-75-to-100-percent', 75, 100],
  ['1/4', 25, 25],
  ['140', 140, 140],
  ['0', 0, 0],
])('%s', (text, min, max) => {
  expect(readPercentage(text)).toMatchObject({ min, max });
});

test('a text of 100,000 digits is none, and is not looked at', () => {
  const begun = performance.now();
  expect(readPercentage('9'.repeat(100_000))).toBeUndefined();
  expect(readPercentage(`${'1'.repeat(100_000)}-2`)).toBeUndefined();
  expect(performance.now() - begun).toBeLessThan(50);
});

test.each(['', 'half', '-5', '1.2.3', 'n/a', '%', '9'.repeat(99), '10001'])('%j is none', (text) => {
  expect(readPercentage(text)).toBeUndefined();
});

test('more than half is more than half', () => {
  expect(readPercentage('voting-rights-50-to-75-percent')).toEqual({ min: 50, max: 75, isAboveMin: true });
  expect(readPercentage('over 50-75')).toEqual({ min: 50, max: 75, isAboveMin: true });
});
