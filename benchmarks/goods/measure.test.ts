import { expect, test } from 'vitest';
import { baseRate, precisionAt, type Scored } from './measure.ts';

const scored = (...pairs: readonly (readonly [number, boolean])[]): Scored[] =>
  pairs.map(([score, isConfirmed]) => ({ score, isConfirmed }));

test.each([
  ['the highest', scored([0.9, true], [0.8, false], [0.1, true], [0, false]), 0.25, 1],
  ['the two highest', scored([0.9, true], [0.8, false], [0.1, true], [0, false]), 0.5, 0.5],
  ['of equal ones their share', scored([0.5, true], [0.5, false], [0.5, false], [0.5, false]), 0.25, 0.25],
  ['one above and one of two at the edge', scored([0.9, true], [0.5, true], [0.5, false], [0, false]), 0.5, 0.75],
])('%s', (_, all, share, expected) => {
  expect(precisionAt(all, share)).toBeCloseTo(expected);
});

test('the base rate is that of all', () => {
  expect(baseRate(scored([0.9, true], [0, false]))).toBe(0.5);
});
