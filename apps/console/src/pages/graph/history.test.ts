import { expect, test } from 'vitest';
import { begin, redo, step, undo } from './history.ts';

test('steps are taken back and done again; a new step forgets what had been taken back', () => {
  const two = step(step(begin('a'), 'b'), 'c');
  const back = undo(two);
  expect(back?.present).toBe('b');
  expect(back === undefined ? undefined : redo(back)?.present).toBe('c');
  const other = back === undefined ? undefined : step(back, 'd');
  expect(other?.future).toEqual([]);
  expect(undo(begin('a'))).toBeUndefined();
  expect(redo(two)).toBeUndefined();
});

test('the same state again is no step, and the oldest steps are forgotten', () => {
  const one = begin(0);
  expect(step(one, 0)).toBe(one);
  let history = one;
  for (let state = 1; state < 200; state += 1) history = step(history, state);
  expect(history.past).toHaveLength(100);
});
