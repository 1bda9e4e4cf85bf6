import { expect, it } from 'vitest';
import { dueFirst, queueColumns } from './queue-columns.tsx';

const columns = queueColumns({ ids: new Set(), toggle: () => {}, toggleAll: () => {}, some: false, all: false }, false);

it('shows the clock right after who it is about where there is little room', () => {
  const ids = dueFirst(columns, true).map(({ id }) => id);
  expect(ids.slice(0, 5)).toEqual(['select', 'sector', 'subject', 'due', 'found']);
  expect(ids.toSorted()).toEqual(columns.map(({ id }) => id).toSorted());
  expect(dueFirst(columns, false)).toBe(columns);
});
