import { expect, test } from 'vitest';
import { mayBeOne } from './may-be-one.ts';

test.each([
  ['Person', 'Person', true],
  ['LegalEntity', 'Person', true],
  ['LegalEntity', 'Company', true],
  ['Organization', 'Company', true],
  ['PublicBody', 'Company', true],
  ['Company', 'Asset', true],
  ['Address', 'Address', true],
  ['Event', 'Event', true],
  ['Person', 'Company', false],
  ['Person', 'PublicBody', false],
  ['Vessel', 'Airplane', false],
  ['Vessel', 'Company', false],
  ['Ownership', 'Company', false],
  ['Ownership', 'Ownership', false],
  ['Interest', 'Ownership', false],
])('%s and %s: %s', (a, b, expected) => {
  expect([mayBeOne(a, b), mayBeOne(b, a)]).toEqual([expected, expected]);
});
