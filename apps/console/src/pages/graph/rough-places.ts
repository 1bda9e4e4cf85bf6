import type { Point } from '../../parts/diagram/drawing.ts';
import type { LayoutLink } from './forces.ts';

/** Side of the square that each node has to itself. */
const ROOM_PX = 80;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

interface Tree {
  /** Parents before their children, level by level. */
  readonly order: readonly number[];
  readonly parent: Int32Array;
  readonly depth: Int32Array;
}

function neighboursOf(size: number, links: readonly (readonly [number, number])[]): number[][] {
  const neighbours = Array.from({ length: size }, (): number[] => []);
  for (const [a, b] of links) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  return neighbours;
}

/** A tree of shortest ways for each network, from the one with the most links. */
function treeOf(neighbours: readonly (readonly number[])[]): Tree {
  const size = neighbours.length;
  const parent = new Int32Array(size).fill(-1);
  const depth = new Int32Array(size).fill(-1);
  const linksOf = (at: number): number => neighbours[at]?.length ?? 0;
  const roots = Array.from({ length: size }, (_, at) => at).sort((a, b) => linksOf(b) - linksOf(a) || a - b);
  const order: number[] = [];
  for (const root of roots) {
    if (depth[root] !== -1) continue;
    depth[root] = 0;
    let next = order.push(root) - 1;
    for (let at = order[next]; at !== undefined; at = order[++next]) {
      for (const other of neighbours[at] ?? []) {
        if (depth[other] !== -1) continue;
        depth[other] = (depth[at] ?? 0) + 1;
        parent[other] = at;
        order.push(other);
      }
    }
  }
  return { order, parent, depth };
}

/** The middle of the sector of the circle that each has: as wide as its branch is large. */
function anglesOf({ order, parent }: Tree): Float64Array {
  const size = order.length;
  const branch = new Float64Array(size).fill(1);
  const up = (at: number): number => parent[at] ?? -1;
  for (const at of order.toReversed()) if (up(at) >= 0) branch[up(at)] = (branch[up(at)] ?? 0) + (branch[at] ?? 0);
  const angles = new Float64Array(size);
  const width = new Float64Array(size);
  const begun = new Float64Array(size);
  let whole = 0;
  for (const at of order) {
    const above = up(at);
    const share = (2 * Math.PI * (branch[at] ?? 0)) / size;
    const start = above < 0 ? whole : (begun[above] ?? 0);
    if (above < 0) whole += share;
    else begun[above] = start + share;
    width[at] = share;
    begun[at] = start;
    angles[at] = start + share / 2;
  }
  return angles;
}

/**
 * First places for many, in milliseconds: around the one with the most links, ring by ring, each branch in its own
 * sector and as dense as can be read. Forces begin from here and find the better places. The same links give the same.
 */
export function roughPlaces(keys: readonly string[], links: readonly LayoutLink[]): Map<string, Point> {
  const placeOf = new Map(keys.map((key, at) => [key, at]));
  const pairs = links.flatMap(({ source, target }): [number, number][] => {
    const [a, b] = [placeOf.get(source), placeOf.get(target)];
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
  const tree = treeOf(neighboursOf(keys.length, pairs));
  const angles = anglesOf(tree);
  const rings = Map.groupBy(tree.order, (at) => tree.depth[at] ?? 0);
  const places = new Map<string, Point>();
  let inner = 0;
  for (const ring of rings.values()) {
    const area = (ring.length * ROOM_PX ** 2) / Math.PI;
    ring.forEach((at, nth) => {
      // Those side by side stand at different distances: a ring is filled, not a line.
      const radius = places.size === 0 ? 0 : Math.sqrt(inner + area * ((nth * GOLDEN) % 1));
      const angle = angles[at] ?? 0;
      places.set(keys[at] ?? '', { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    });
    inner += area;
  }
  return places;
}
