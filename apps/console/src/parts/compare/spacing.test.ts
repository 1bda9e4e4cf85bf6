import { expect, it } from 'vitest';
import { spaceBetween } from './spacing.ts';

it.each([
  ['Yousuf', 'Tariq', true],
  ['al-', 'Marwani', false],
  ['1974', '-03-19', false],
  ['Iraq', ', ', false],
  ['O’', 'Brien', false],
  ['海丰', '贸易', false],
  ['Hai', '海丰', true],
  ['يوسف', 'طارق', true],
  ['', 'x', false],
])('between "%s" and "%s": %s', (before, after, expected) => {
  expect(spaceBetween(before, after)).toBe(expected);
});
