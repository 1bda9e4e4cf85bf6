import { expect, test } from 'vitest';
import type { Drawing, DrawnEdge, DrawnNode } from './drawing.ts';
import { labelPlaces } from './label-places.ts';

const node = (key: string, x: number, y: number): DrawnNode => ({
  key,
  shape: 'box',
  x,
  y,
  width: 80,
  height: 40,
  title: key,
  note: '',
  text: key,
});
const edge = (from: string, to: string, label = '50 %'): DrawnEdge => ({
  key: `${from}${to}`,
  from,
  to,
  width: 1,
  dashed: false,
  directed: true,
  label,
});
const apart = (one: { x: number; y: number } | undefined, other: { x: number; y: number } | undefined): boolean =>
  one !== undefined && other !== undefined && (Math.abs(one.x - other.x) > 28 || Math.abs(one.y - other.y) >= 14);

const CASES: [string, Drawing][] = [
  [
    'a company that owns itself, and a neighbour at its side',
    { nodes: [node('a', 0, 0), node('b', 200, 0)], edges: [edge('a', 'a'), edge('b', 'a')] },
  ],
  [
    'two lines that cross in their middle',
    {
      nodes: [node('a', -200, -100), node('b', 200, 100), node('c', -200, 100), node('d', 200, -100)],
      edges: [edge('a', 'b'), edge('c', 'd')],
    },
  ],
];

test.each(CASES)('%s: no word stands on another', (_, drawing) => {
  const [one, other] = [...labelPlaces(drawing).values()];
  expect(apart(one, other)).toBe(true);
});

test('a word does not stand beneath a node that lies in the way', () => {
  const drawing = { nodes: [node('a', -300, 0), node('b', 300, 0), node('c', 0, 0)], edges: [edge('a', 'b')] };
  expect(Math.abs(labelPlaces(drawing).get('ab')?.x ?? 0)).toBeGreaterThan(40);
});

test('the middle is kept where it is free; what has no room is left out', () => {
  const drawing = {
    nodes: [node('a', 0, 0), node('b', 200, 0), node('c', 0, 60), node('d', 90, 60)],
    edges: [edge('a', 'b'), edge('c', 'd')],
  };
  const places = labelPlaces(drawing);
  expect(places.get('ab')).toEqual({ x: 100, y: 0 });
  expect(places.has('cd')).toBe(false);
});
