import type { GraphEdge } from '@quintet/node/api';
import { expect, test } from 'vitest';
import { EMPTY_BOARD, withNetwork, withPlace } from './board.ts';
import { layOut } from './lay-out.ts';
import { layOutPaths } from './lay-out-paths.ts';

const KEYS = Array.from({ length: 20 }, (_, place) => `n${place}`);
const edge = (from: string, to: string): GraphEdge => ({
  key: `${from}${to}`,
  schema: 'Ownership',
  from,
  to,
  text: '',
  strength: 1,
  nature: 'fact',
  dataset: 'reg',
});
const board = withNetwork(EMPTY_BOARD, {
  nodes: KEYS.map((key) => ({ key, caption: key, schema: 'Person', datasets: [], degree: 1, topics: [] })),
  edges: KEYS.slice(1).map((key) => edge('n0', key)),
  more: [],
});

test('the same board gives the same places, and no node lies on another', () => {
  const places = layOut(board, KEYS);
  expect(layOut(board, KEYS)).toEqual(places);
  const all = [...places.values()];
  for (const [at, one] of all.entries()) {
    for (const other of all.slice(at + 1)) {
      expect(Math.abs(one.x - other.x) > 88 || Math.abs(one.y - other.y) > 40).toBe(true);
    }
  }
});

test('what is drawn stays: only the new ones get places', () => {
  const drawn = withPlace(board, 'n0', { x: 500, y: -70, pinned: false });
  const places = layOut(drawn, ['n0', 'n1', 'n2']);
  expect([...places.keys()]).toEqual(['n1', 'n2']);
});

test('paths run from left to right, the strongest straight, what they share in one place', () => {
  const places = layOutPaths({
    paths: [
      { score: 1, nodes: ['a', 'b', 'c', 'z'], edges: [] },
      { score: 0.5, nodes: ['a', 'd', 'z'], edges: [] },
    ],
  });
  expect([...places].map(([key, { x, y }]) => [key, x, y])).toEqual([
    ['a', 0, 0],
    ['b', 290, 0],
    ['c', 580, 0],
    ['z', 870, 0],
    ['d', 435, 96],
  ]);
});
