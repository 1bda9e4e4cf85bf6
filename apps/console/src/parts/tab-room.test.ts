import { expect, it } from 'vitest';
import { tabsThatFit } from './tab-room.ts';

it.each([
  ['none', [], 100, 0],
  ['all, to the pixel', [50, 40, 60], 170, 3],
  ['not the last, and the menu in its place', [50, 40, 60], 169, 2],
  ['so many that the menu has room as well, to the pixel', [50, 40, 60], 140, 2],
  ['one and the menu', [50, 40, 60], 139, 1],
  ['only the menu', [50, 40, 60], 89, 0],
  ['a first one that is too long hides all after it', [200, 10, 10], 100, 0],
])('%s', (_case, widths, room, shown) => {
  expect(tabsThatFit(widths, { room, gap: 10, menu: 30 })).toBe(shown);
});
