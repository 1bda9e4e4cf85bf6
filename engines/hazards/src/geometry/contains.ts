import type { Position, Shape } from '../shape.ts';
import { distanceKm } from './sphere.ts';
import { outlineOf } from './outline.ts';

/** Whether a position lies within a shape: in a circle, or in a polygon and none of its holes, its border included; a point or a line holds nothing. */
export function contains(shape: Shape, at: Position): boolean {
  if (shape.kind === 'circle') return distanceKm(shape.at, at) <= shape.radiusKm;
  if (shape.kind !== 'polygon') return false;
  const { rings } = outlineOf(shape);
  return rings.length > 0 && insideRings(rings, at);
}

/** By the even-odd rule over all rings, on each turn of the Earth that they reach. What lies on a border is inside. */
export function insideRings(rings: readonly Float64Array[], [lon, lat]: Position): boolean {
  const [west, east] = span(rings[0]!);
  const first = lon + 360 * Math.ceil((west - lon) / 360);
  for (let x = first; x <= east; x += 360) if (insideAt(rings, x, lat)) return true;
  return false;
}

function insideAt(rings: readonly Float64Array[], x: number, y: number): boolean {
  let isInside = false;
  for (const ring of rings)
    for (let i = 2; i < ring.length; i += 2) {
      const ay = ring[i - 1]!;
      const by = ring[i + 1]!;
      if (!isBetween(y, ay, by)) continue;
      const ax = ring[i - 2]!;
      const bx = ring[i]!;
      const side = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
      if (side === 0 && isBetween(x, ax, bx)) return true;
      if (ay > y !== by > y && side > 0 === by > ay) isInside = !isInside;
    }
  return isInside;
}

function isBetween(value: number, a: number, b: number): boolean {
  return a <= b ? value >= a && value <= b : value >= b && value <= a;
}

function span(ring: Float64Array): readonly [number, number] {
  let [west, east] = [Infinity, -Infinity];
  for (let i = 0; i < ring.length; i += 2) {
    west = Math.min(west, ring[i]!);
    east = Math.max(east, ring[i]!);
  }
  return [west, east];
}
