import { expect, test } from 'vitest';
import { FINDING_CODES } from './finding-codes.ts';

test('every code has an area and a number, or for what is told of owners words; every sentence ends and says what to do', () => {
  for (const [code, { sentence }] of Object.entries(FINDING_CODES)) {
    expect(code).toMatch(/^(?:(?:OWN|BODS|FTM|LEI)-\d{3}|OWNERS-[a-z]+(?:-[a-z]+)*)$/);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  }
});
