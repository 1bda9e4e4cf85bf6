import type { GraphEdge } from '@quintet/node/api';
import { expect, test } from 'vitest';
import { EMPTY_BOARD, withNetwork, withPlace } from './board.ts';
import { heldBetween, visibleOf } from './visible.ts';

test.each([
  [{}, '2020-01-01', '2020-12-31', true],
  [{ start: '2019', end: '2019' }, '2019-12-31', undefined, true],
  [{ start: '2019', end: '2019' }, '2020-01-01', undefined, false],
  [{ start: '2021-05' }, undefined, '2021-04-30', false],
  [{ start: '2021-05' }, undefined, '2021-05-10', true],
  [{ end: '2018-06-30' }, '2018-06-30', undefined, true],
])('%o from %s to %s: %s', (period, from, to, held) => expect(heldBetween(period, from, to)).toBe(held));

test('a node without a link left is not seen, unless it had none, is pinned or chosen', () => {
  const node = (key: string) => ({ key, caption: key, schema: 'Person', datasets: [], degree: 1, topics: [] });
  const edge = (from: string, to: string, schema: string): GraphEdge => ({
    key: `${from}${to}`,
    schema,
    from,
    to,
    text: '',
    strength: 1,
    nature: 'fact',
    dataset: 'reg',
  });
  const place = { x: 0, y: 0, pinned: false };
  let board = withNetwork(EMPTY_BOARD, {
    nodes: ['a', 'b', 'c', 'd', 'alone'].map(node),
    edges: [edge('a', 'b', 'Ownership'), edge('a', 'c', 'Payment'), edge('a', 'd', 'Payment')],
    more: [],
  });
  for (const key of ['a', 'b', 'c', 'alone']) board = withPlace(board, key, place);
  board = withPlace(board, 'd', { ...place, pinned: true });
  const visible = visibleOf(board, { without: ['Payment'] }, undefined);
  expect(visible.keys).toEqual(['a', 'b', 'alone', 'd']);
  expect(visible).toMatchObject({ leftOut: 1, edges: [{ to: 'b' }] });
  expect(visibleOf(board, { without: ['Payment'] }, 'c').leftOut).toBe(0);
});
