import { expect, test } from 'vitest';
import { draftOf, EMPTY_DRAFT, editOf, searchFaults } from './search-draft.ts';

test('only what was filled in is sent, and comes back into the form', () => {
  const edit = { name: 'Tamsin Oberholt', birthDate: '1974' };
  expect(editOf({ ...EMPTY_DRAFT, name: ' Tamsin Oberholt ', birthDate: '1974 ', country: ' ' })).toEqual(edit);
  expect(editOf(draftOf(edit))).toEqual(edit);
});

test.each([
  ['', '', ['name']],
  ['A', '', []],
  ['A', '1974-3', []],
  ['A', '19.03.1974', ['birthDate']],
  [' ', '74', ['name', 'birthDate']],
])('"%s" born "%s"', (name, birthDate, faults) => {
  expect(searchFaults({ ...EMPTY_DRAFT, name, birthDate })).toEqual(faults);
});
