import type { GraphEdge } from '@quintet/node/api';
import { expect, test } from 'vitest';
import { EMPTY_BOARD, withNetwork, withPin, withPlace, withPlaces } from './board.ts';
import { runForces } from './forces.ts';
import { layOut, layOutMany } from './lay-out.ts';
import { layOutPaths } from './lay-out-paths.ts';
import { withSettled } from './settle.ts';

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

test('many have rough places at once, the one with the most links in the middle, each its own', () => {
  const { places } = layOutMany(board, KEYS);
  expect(Math.hypot(places.get('n0')?.x ?? 1, places.get('n0')?.y ?? 1)).toBe(0);
  expect(layOutMany(board, KEYS).places).toEqual(places);
  expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(KEYS.length);
});

test('those without a link have rough places too', () => {
  const apart = withNetwork(EMPTY_BOARD, { nodes: [...board.nodes.values()], edges: [], more: [] });
  expect(layOutMany(apart, KEYS).places.size).toBe(KEYS.length);
});

test('better places are for those that nobody touched meanwhile', () => {
  const { places, task } = layOutMany(board, KEYS);
  const rough = withPlaces(board, places);
  const moved = withPin(withPlace(rough, 'n1', { x: 999, y: 999, pinned: true }), 'n2');
  const settled = withSettled(moved, places, runForces(task)).places;
  expect(settled.get('n1')).toEqual({ x: 999, y: 999, pinned: true });
  expect(settled.get('n2')).toEqual({ ...places.get('n2'), pinned: true });
  expect(settled.get('n3')).not.toEqual(places.get('n3'));
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
