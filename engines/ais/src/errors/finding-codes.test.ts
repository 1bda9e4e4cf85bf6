import { expect, test } from 'vitest';
import { CODE_OF_FAULT } from './code-of-fault.ts';
import { FINDING_CODES } from './finding-codes.ts';

test('every code has an area and a number, every sentence ends and says what to do', () => {
  for (const [code, { sentence }] of Object.entries(FINDING_CODES)) {
    expect(code).toMatch(/^AIS-\d{3}$/);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  }
});

test('no two faults have the same code', () => {
  const codes = Object.values(CODE_OF_FAULT);
  expect(new Set(codes).size).toBe(codes.length);
});
