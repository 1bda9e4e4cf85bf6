import { expect, test } from 'vitest';
import { EMPTY_BOARD, withPlace } from './board.ts';
import { filterOf, stateOf, withFilter } from './graph-look.ts';

test('a filter is written into the address and read back; an empty one leaves nothing behind', () => {
  const filter = { without: ['Payment', 'Family'], from: '2020-01-01', to: undefined };
  const params = withFilter({ ask: 'neighbours', n: 'reg/1' }, filter);
  expect(params).toEqual({ ask: 'neighbours', n: 'reg/1', without: 'Payment,Family', from: '2020-01-01' });
  expect(filterOf(params)).toEqual(filter);
  expect(withFilter(params, { without: [] })).toEqual({ ask: 'neighbours', n: 'reg/1' });
});

test('what is saved is where things stand, not what is known of them', () => {
  const board = withPlace(EMPTY_BOARD, 'reg/1', { x: 1, y: 2, pinned: true });
  expect(stateOf(board, { without: ['Family'] })).toEqual({
    nodes: [{ key: 'reg/1', x: 1, y: 2, pinned: true }],
    hidden: [],
    schemas: ['Family'],
  });
});
