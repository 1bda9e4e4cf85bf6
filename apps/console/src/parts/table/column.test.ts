import { expect, it } from 'vitest';
import { nextSort } from './column.ts';

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
