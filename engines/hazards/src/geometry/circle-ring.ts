import type { Position } from '../shape.ts';
import { destination } from './sphere.ts';

const CORNERS = 64;

/** The corners of a polygon for a circle, with the same area to 0.2 %; longitudes run on. */
export function circleRing(at: Position, radiusKm: number, corners = CORNERS): Position[] {
  return Array.from({ length: corners }, (_, i) => destination(at, (360 * i) / corners, radiusKm));
}
