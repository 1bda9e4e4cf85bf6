import { expect, it } from 'vitest';
import { paletteEntries } from './palette-entries.ts';

const PAGES = [
  { kind: 'page', to: '/alerts', label: 'Alerts' },
  { kind: 'page', to: '/lists', label: 'Lists & feeds' },
] as const;

it.each([
  ['', ['page', 'page']],
  ['list', ['page', 'search']],
  ['a-118842', ['alert', 'search']],
  ['A118842', ['alert', 'search']],
  ['Yousuf', ['search']],
  ['y', []],
])('for "%s" it offers %o', (text, kinds) => {
  expect(paletteEntries(text, PAGES).map(({ kind }) => kind)).toEqual(kinds);
});
