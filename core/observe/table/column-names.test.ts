import { expect, test } from 'vitest';
import { columnNames } from './column-names.ts';

test.each([
  [
    ['name', ' date  of birth ', ''],
    ['name', 'date of birth', '3'],
  ],
  [
    ['name', 'name', 'name'],
    ['name', 'name (2)', 'name (3)'],
  ],
  [
    ['name', 'name', 'name (2)'],
    ['name', 'name (3)', 'name (2)'],
  ],
  [
    ['name (2)', 'name', 'name', 'name (2)'],
    ['name (2)', 'name', 'name (3)', 'name (2) (2)'],
  ],
  [
    ['3', 'x', ''],
    ['3', 'x', '3 (2)'],
  ],
])('the columns of %j are %j', (first, names) => {
  expect(columnNames(first, true)).toEqual(names);
  expect(new Set(names).size).toBe(first.length);
});

test('columns without a header are called by their numbers', () => {
  expect(columnNames(['name', 'name'], false)).toEqual(['1', '2']);
});
