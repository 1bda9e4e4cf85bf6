import { expect, test } from 'vitest';
import { boundsOf } from '../../../parts/diagram/drawing.ts';
import { layOutOwners } from './lay-out-owners.ts';
import { layOutRows } from './lay-out-rows.ts';
import type { FreeEdge, SizedNode } from './owner-branches.ts';

const PERSONS = ['n4', 'n20', 'n22', 'n27'];
const node = (key: string): SizedNode => ({
  key,
  shape: 'box',
  // Persons have shorter names than companies.
  width: PERSONS.includes(key) ? 104 : 164,
  height: 58,
  title: key,
  note: '',
  text: key,
  subject: key === 'R',
});
const edge = (from: string, to: string, width = 2): FreeEdge => ({
  key: `${from}-${to}`,
  from,
  to,
  width,
  dashed: false,
  directed: true,
});

/** A root holding with 29 owners in three steps, one of whom owns parts of two others besides, and one of itself. */
const ASSETS = [0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 5, 5, 5, 6, 6, 7, 7, 7, 7, 8, 8, 8, 8, 9];
const nameOf = (nth: number): string => (nth === 0 ? 'R' : `n${nth}`);
const NODES = Array.from({ length: ASSETS.length + 1 }, (_, nth) => node(nameOf(nth)));
const TREE = ASSETS.map((asset, nth) => edge(nameOf(nth + 1), nameOf(asset)));
const EDGES = [...TREE, edge('n16', 'n10', 1), edge('n16', 'n23', 1), edge('n13', 'n13', 1)];
/** What a drawing has on a screen of 1440 × 900, and the least at which names are read. */
const ROOM = { width: 756, height: 586 };
const SCALE_MIN = 0.57;

test('thirty owners are seen whole at a size at which they are read, and none lies on another', () => {
  const drawing = layOutOwners(NODES, EDGES);
  const { width, height } = boundsOf(drawing);
  expect(Math.min(ROOM.width / width, ROOM.height / height)).toBeGreaterThan(SCALE_MIN);
  for (const [at, one] of drawing.nodes.entries()) {
    for (const other of drawing.nodes.slice(at + 1)) {
      const apart = Math.abs(one.x - other.x) >= (one.width + other.width) / 2 || Math.abs(one.y - other.y) >= 58;
      expect(apart, `${one.key} ${other.key}`).toBe(true);
    }
  }
});

test('each owner stands above the company that it holds most of; the same nodes give the same drawing', () => {
  const drawing = layOutRows(NODES, EDGES);
  const yOf = new Map(drawing?.nodes.map(({ key, y }) => [key, y]));
  for (const { from, to } of TREE) expect(yOf.get(from), `${from} ${to}`).toBeLessThan(yOf.get(to) ?? 0);
  expect(layOutRows(NODES, EDGES)).toEqual(drawing);
});

test.each([
  ['without a subject', NODES.map((one) => ({ ...one, subject: false })), EDGES],
  ['with one who leads nowhere', [...NODES, node('x')], EDGES],
  [
    'where many own each other',
    NODES,
    [...EDGES, ...NODES.slice(2, 12).flatMap(({ key }) => [edge(key, 'n1'), edge('n1', key)])],
  ],
])('no rows %s', (_, nodes, edges) => expect(layOutRows(nodes, edges)).toBeUndefined());
