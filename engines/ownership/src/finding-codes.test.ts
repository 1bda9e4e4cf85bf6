import { expect, test } from 'vitest';
import { FINDING_CODES } from './finding-codes.ts';

test('every code has an area and a number, every sentence ends and says what to do', () => {
  for (const [code, { sentence }] of Object.entries(FINDING_CODES)) {
    expect(code).toMatch(/^(?:OWN|BODS|FTM|LEI)-\d{3}$/);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  }
});
