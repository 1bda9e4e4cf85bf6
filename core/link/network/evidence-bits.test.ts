import { expect, test } from 'vitest';
import { shareBits } from './evidence-bits.ts';

/** The table of `reference/threads.md`, section 2.1. */
test.each([
  ['iban', 2, 4_000_000, 26.8],
  ['iban', 5, 4_000_000, 18.6],
  ['iban', 50, 4_000_000, 14.6],
  ['phone', 2, 8_000_000, 22.9],
  ['phone', 5, 8_000_000, 19.5],
  ['phone', 500, 8_000_000, 12.2],
  ['address', 2, 5_000_000, 21.7],
  ['address', 2000, 5_000_000, 9.8],
])('%s held by %i of %i tells %f bits', (kind, degree, of, bits) => {
  expect(shareBits(kind, degree, of)).toBeCloseTo(bits, 0);
});

test('what everybody has tells nothing', () => {
  expect(shareBits('phone', 1000, 1000)).toBe(0);
});
