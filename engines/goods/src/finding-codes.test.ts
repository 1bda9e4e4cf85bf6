import { expect, test } from 'vitest';
import { FINDING_CODES } from './finding-codes.ts';

test('every code has a number; every sentence begins with a capital or a value, and ends', () => {
  for (const [code, { sentence }] of Object.entries(FINDING_CODES)) {
    expect(code).toMatch(/^GDS-\d{3}$/);
    expect(sentence).toMatch(/^(?:[A-Z-]|\{)[^]*\.$/);
  }
});
