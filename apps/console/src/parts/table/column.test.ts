import { expect, it } from 'vitest';
import { gridColumns, nextSort } from './column.ts';

it.each([
  [{ sort: 'score', firstOrder: 'desc' } as const, undefined, { by: 'score', order: 'desc' }],
  [
    { sort: 'score', firstOrder: 'desc' } as const,
    { by: 'score', order: 'desc' } as const,
    { by: 'score', order: 'asc' },
  ],
  [{ sort: 'due' }, { by: 'score', order: 'desc' } as const, { by: 'due', order: 'asc' }],
  [{}, { by: 'due', order: 'asc' } as const, { by: 'due', order: 'asc' }],
])('after pressing %o with %o the sort is %o', (column, now, next) => {
  expect(nextSort(column, now)).toEqual(next);
});

it('writes fixed and shared widths', () => {
  expect(gridColumns([{ width: 40 }, { width: { share: 2, leastPx: 120 } }])).toBe('40px minmax(120px, 2fr)');
});
