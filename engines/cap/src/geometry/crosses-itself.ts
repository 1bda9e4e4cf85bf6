import type { CapPosition } from '../alert.ts';
import { EDGE_PAIRS_MAX } from '../limits.ts';
import { unwrapLongitudes } from './unwrap.ts';

/** Two edges that cross (1-based, in the order of the outline), or that there were too many to look at. */
export type Crossing = { readonly first: number; readonly second: number } | 'too-many' | undefined;

/** The edges of a triangle all follow each other. */
const TRIANGLE_EDGES = 3;

interface Edge {
  readonly number: number;
  readonly a: CapPosition;
  readonly b: CapPosition;
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/**
 * Looks for two edges of a closed outline that have a point in common without following each other, latitude and
 * longitude taken for plane coordinates (edges are short against the Earth). Edges are sorted by latitude, so that only
 * those are compared whose latitudes overlap. Doubled vertices are no crossing.
 */
export function findCrossing(positions: readonly CapPosition[]): Crossing {
  const edges = edgesOf(unwrapLongitudes(positions));
  if (edges.length <= TRIANGLE_EDGES) return undefined;
  const sorted = edges.toSorted((one, other) => one.south - other.south);
  let pairs = 0;
  for (let at = 0; at < sorted.length; at++) {
    const edge = sorted[at]!;
    for (let next = at + 1; next < sorted.length && sorted[next]!.south <= edge.north; next++) {
      pairs += 1;
      if (pairs > EDGE_PAIRS_MAX) return 'too-many';
      const other = sorted[next]!;
      if (!areNeighbours(edge, other, edges.length) && cross(edge, other)) {
        return { first: Math.min(edge.number, other.number), second: Math.max(edge.number, other.number) };
      }
    }
  }
  return undefined;
}

function edgesOf(positions: readonly CapPosition[]): Edge[] {
  const distinct = positions.filter(
    ([lat, lon], at) => at === 0 || lat !== positions[at - 1]![0] || lon !== positions[at - 1]![1],
  );
  return distinct.slice(1).map((b, at) => {
    const a = distinct[at]!;
    const [south, north] = a[0] < b[0] ? [a[0], b[0]] : [b[0], a[0]];
    const [west, east] = a[1] < b[1] ? [a[1], b[1]] : [b[1], a[1]];
    return { number: at + 1, a, b, south, north, west, east };
  });
}

function areNeighbours(one: Edge, other: Edge, count: number): boolean {
  const apart = Math.abs(one.number - other.number);
  return apart === 1 || apart === count - 1;
}

function cross(one: Edge, other: Edge): boolean {
  if (one.east < other.west || other.east < one.west) return false;
  const { a, b } = one;
  const { a: c, b: d } = other;
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
}

/** Which side of the line through a and b the point lies on. */
function turn(a: CapPosition, b: CapPosition, point: CapPosition): number {
  return Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]));
}
