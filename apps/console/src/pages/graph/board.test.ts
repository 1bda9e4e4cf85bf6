import type { GraphEdge, GraphNode } from '@quintet/node/api';
import { describe, expect, test } from 'vitest';
import {
  EMPTY_BOARD,
  restsOf,
  undrawnAround,
  withHidden,
  withNetwork,
  withPin,
  withPlace,
  withShown,
} from './board.ts';

const node = (key: string, degree = 1): GraphNode => ({
  key,
  caption: key,
  schema: 'Company',
  datasets: ['reg'],
  degree,
  topics: [],
});
const edge = (from: string, to: string, more: Partial<GraphEdge> = {}): GraphEdge => ({
  key: `${from}-${to}`,
  schema: 'Ownership',
  from,
  to,
  text: `${from} owns ${to}`,
  strength: 0.5,
  nature: 'fact',
  dataset: 'reg',
  ...more,
});
const PLACE = { x: 0, y: 0, pinned: false };
const NETWORK = {
  nodes: [node('a', 4), node('b', 3), node('c')],
  edges: [edge('a', 'b', { strength: 0.2 }), edge('a', 'c')],
  more: [{ key: 'a', schema: 'Payment', count: 2, hub: false }],
};
const board = withPlace(withNetwork(EMPTY_BOARD, NETWORK, ['a']), 'a', PLACE);

describe('a board', () => {
  test('knows what is not drawn around an entity, the strongest first', () => {
    expect(undrawnAround(board, 'a')).toEqual(['c', 'b']);
    expect(undrawnAround(withHidden(board, ['c']), 'a')).toEqual(['b']);
    expect(undrawnAround(withPlace(board, 'c', PLACE), 'a')).toEqual(['b']);
  });

  test('one with more links than the node gives is a hub before anybody asks for its neighbours', () => {
    const crowded = withNetwork(EMPTY_BOARD, { nodes: [node('a', 5001), node('b', 5000)], edges: [], more: [] });
    const rest = restsOf(withPlace(withPlace(crowded, 'a', PLACE), 'b', PLACE));
    expect([rest.get('a')?.hub, rest.get('b')?.hub]).toEqual([true, false]);
  });

  test('counts what is not drawn: told as a number, known and left out, and not asked for', () => {
    const rest = restsOf(withPlace(board, 'b', PLACE));
    expect(rest.get('a')).toMatchObject({ count: 3, hub: false, unasked: 0 });
    expect(rest.get('a')?.bySchema).toEqual([
      { schema: 'Payment', count: 2, hub: false },
      { schema: 'Ownership', count: 1, hub: false },
    ]);
    expect(rest.get('b')).toMatchObject({ count: 2, unasked: 2 });
    expect(rest.has('c')).toBe(false);
  });

  test('a new answer about an entity replaces what was told of the rest', () => {
    const again = withNetwork(board, { nodes: [], edges: [], more: [] }, ['a']);
    expect(restsOf(again).get('a')?.bySchema).toEqual([{ schema: 'Ownership', count: 2, hub: false }]);
  });

  test('what is hidden is not counted as left out, and comes back when it is shown again', () => {
    const hidden = withHidden(withPlace(board, 'b', PLACE), ['b']);
    expect(hidden.places.has('b')).toBe(false);
    expect(restsOf(hidden).get('a')?.count).toBe(3);
    expect(undrawnAround(withShown(hidden, ['b']), 'a')).toContain('b');
  });

  test('a pin is set and taken off; boards do not change each other', () => {
    const pinned = withPin(board, 'a');
    expect(pinned.places.get('a')?.pinned).toBe(true);
    expect(withPin(pinned, 'a').places.get('a')?.pinned).toBe(false);
    expect(board.places.get('a')?.pinned).toBe(false);
    expect(withPin(board, 'nobody')).toBe(board);
  });
});
