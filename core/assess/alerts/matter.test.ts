import type { Subject } from '@quintet/names';
import { expect, test } from 'vitest';
import { matterHash } from './matter.ts';

const subject = (more: Partial<Subject> = {}): Subject => ({
  kind: 'person',
  names: [{ value: 'Brannoc Veshtari' }, { value: 'Bran', weak: true }],
  birthDates: ['1974-03-19', '1975'],
  countries: ['xk', 'mt'],
  identifiers: [{ type: 'passport', value: 'P1' }],
  ...more,
});
const BEFORE = matterHash(subject(), subject());

test.each<[string, boolean, Partial<Subject>]>([
  ['nothing', true, {}],
  ['the order of the names', true, { names: [{ value: 'Bran', weak: true }, { value: 'BRANNOC Veshtari' }] }],
  ['the order of the dates', true, { birthDates: ['1975', '1974-03-19'] }],
  ['where an address lies', true, { locations: ['de'] }],
  ['a name', false, { names: [{ value: 'Brannoc Veshtary' }, { value: 'Bran', weak: true }] }],
  ['how good a name is', false, { names: [{ value: 'Brannoc Veshtari' }, { value: 'Bran' }] }],
  ['a date', false, { birthDates: ['1974-03-19'] }],
  ['a country', false, { countries: ['xk'] }],
  ['a gender', false, { genders: ['female'] }],
  ['a document', false, { identifiers: [{ type: 'passport', value: 'P2' }] }],
])('a change of %s: the decision holds %s', (_name, holds, more) => {
  expect(matterHash(subject(more), subject()) === BEFORE).toBe(holds);
  expect(matterHash(subject(), subject(more)) === BEFORE).toBe(holds);
});
