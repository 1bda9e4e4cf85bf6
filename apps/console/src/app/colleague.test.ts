import { expect, it } from 'vitest';
import { nameOf } from './colleague.ts';

const PEOPLE = {
  account: { id: '1', name: 'andreou', displayName: 'M. Andreou', role: 'analyst' as const },
  colleagues: [{ name: 'lindqvist', displayName: 'J. Lindqvist' }],
};

it.each([
  ['andreou', 'M. Andreou'],
  ['lindqvist', 'J. Lindqvist'],
  ['screening', 'Screening'],
  ['clock', 'The clock'],
  ['left-us', 'left-us'],
])('%s is shown as %s', (actor, name) => {
  expect(nameOf(actor, PEOPLE)).toBe(name);
});
