import { describe, expect, it } from 'vitest';
import { gridColumns, isSizable, leastWidthPx } from './column-width.ts';

const SUBJECT = { id: 'subject', width: { share: 2, leastPx: 120 } };
const DUE = { id: 'due', width: 92 };
const MARK = { id: 'mark', width: 24, hideTitle: true };

describe('gridColumns', () => {
  it.each<[string, Record<string, number>, string]>([
    ['fixed and shared widths', {}, '24px minmax(120px, 2fr) 92px'],
    ['a width of one’s own', { due: 140 }, '24px minmax(120px, 2fr) 140px'],
    ['a share with a width of its own', { subject: 300 }, '24px 300px 92px'],
    [
      'a mark keeps its width, and what is no column is ignored',
      { mark: 300, gone: 7 },
      '24px minmax(120px, 2fr) 92px',
    ],
  ])('writes %s', (_name, widthsPx, grid) => {
    expect(gridColumns([MARK, SUBJECT, DUE], widthsPx)).toBe(grid);
  });
});

it('adds up the narrowest that columns can be', () => {
  expect(leastWidthPx([MARK, SUBJECT, DUE])).toBe(24 + 120 + 92);
  expect(leastWidthPx([MARK, SUBJECT, DUE], { subject: 300 })).toBe(24 + 300 + 92);
});

it('sizes what shows its title', () => {
  expect([SUBJECT, DUE, MARK, { id: 'select', width: 32, head: 'box' }].map(isSizable)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
