import { expect, it } from 'vitest';
import { readTlp, strictestTlp } from './tlp.ts';

it.each([
  ['TLP:AMBER+STRICT', 'AMBER+STRICT'],
  ['amber', 'AMBER'],
  [' TLP:CLEAR ', 'CLEAR'],
  ['H2', 'RED'],
])('%s is handled as %s', (code, tlp) => {
  expect(readTlp(code)).toBe(tlp);
});

it('takes the strictest of a page', () => {
  expect(strictestTlp(['TLP:CLEAR', 'TLP:AMBER', 'TLP:GREEN'])).toBe('AMBER');
  expect(strictestTlp([])).toBe('CLEAR');
});
