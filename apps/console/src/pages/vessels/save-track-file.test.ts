import { expect, it } from 'vitest';
import { fileNameOf } from './save-track-file.ts';

it.each([
  ['attachment; filename="vessel-9f2ce117.csv"', 'vessel-9f2ce117.csv'],
  ['attachment; filename="../../vessel.csv"', '....vessel.csv'],
  ['attachment', 'vessel.csv'],
  ['attachment; filename=""', 'vessel.csv'],
  [null, 'vessel.csv'],
])('%s is saved as %s', (disposition, name) => {
  expect(fileNameOf(disposition, 'vessel.csv')).toBe(name);
});
