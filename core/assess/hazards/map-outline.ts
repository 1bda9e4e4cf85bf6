import type { Position, Shape } from '@quintet/hazards';
import simplify from 'simplify-js';

/** All outlines of one event have together about so many corners. */
const CORNERS_MAX = 2000;
const CORNERS_OF_ONE_MIN = 16;
const CORNERS_OF_ONE_MAX = 200;
/** First an outline may be off by so much of its own length and breadth: less than a pixel of a map that shows it whole. */
const OFF_SHARE = 1 / 2000;
/** What is shown is shown to a metre: so many parts make a degree. */
const PARTS_OF_DEGREE = 1e5;

/** The shapes of an event as maps and lists show them, to the metre: outlines of a great many corners are drawn with fewer. */
export function mapOutlines(shapes: readonly Shape[]): Shape[] {
  const max = Math.max(CORNERS_OF_ONE_MIN, Math.min(CORNERS_OF_ONE_MAX, Math.floor(CORNERS_MAX / shapes.length)));
  return shapes.map((shape) => {
    if (shape.kind === 'line') return { kind: 'line', positions: drawn(shape.positions, max) };
    if (shape.kind === 'polygon') return { kind: 'polygon', rings: shape.rings.map((ring) => drawn(ring, max)) };
    return { ...shape, at: toTheMetre(shape.at) };
  });
}

function drawn(positions: readonly Position[], max: number): Position[] {
  return withFewer(positions, max).map(toTheMetre);
}

function toTheMetre([lon, lat]: Position): Position {
  return [Math.round(lon * PARTS_OF_DEGREE) / PARTS_OF_DEGREE, Math.round(lat * PARTS_OF_DEGREE) / PARTS_OF_DEGREE];
}

function withFewer(positions: readonly Position[], max: number): readonly Position[] {
  if (positions.length <= max) return positions;
  const points = positions.map(([x, y]) => ({ x, y }));
  const size = Math.max(extent(points.map(({ x }) => x)), extent(points.map(({ y }) => y)));
  for (let off = size * OFF_SHARE; off < size; off *= 2) {
    const fewer = simplify(points, off, true);
    if (fewer.length <= max && fewer.length >= 4) return fewer.map(({ x, y }): Position => [x, y]);
  }
  const step = Math.ceil(positions.length / max);
  return positions.filter((_, place) => place % step === 0);
}

function extent(values: readonly number[]): number {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most - least;
}
