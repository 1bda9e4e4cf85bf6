import type { Position, Shape } from '../shape.ts';
import { insideRings } from './contains.ts';
import { GROUP_PIECES, type Outline, outlineOf } from './outline.ts';
import { EARTH_RADIUS_KM, kmOfChord } from './sphere.ts';

/**
 * The shortest way between two shapes in km; 0 where they touch or one lies in the other; Infinity where it is more
 * than `maxKm`, or where a shape has no position. Sides are straight in longitude and latitude, as in GeoJSON.
 */
export function shapeDistanceKm(a: Shape, b: Shape, maxKm = Infinity): number {
  const [one, other] = [outlineOf(a), outlineOf(b)];
  if (one.pieces.length === 0 || other.pieces.length === 0) return Infinity;
  const around = one.radiusKm + other.radiusKm;
  const reach = maxKm + around;
  if (between(one.whole, 0, other.whole, 0) > reach) return Infinity;
  if (holds(one, other) || holds(other, one)) return 0;
  const km = Math.max(0, betweenPieces(one, other, reach) - around);
  return km > maxKm ? Infinity : km;
}

/** The shortest way between any of some shapes and any of others, as `shapeDistanceKm`. */
export function shapesDistanceKm(some: readonly Shape[], others: readonly Shape[], maxKm = Infinity): number {
  let best = Infinity;
  for (const a of some)
    for (const b of others) {
      best = Math.min(best, shapeDistanceKm(a, b, Math.min(best, maxKm)));
      if (best === 0) return 0;
    }
  return best;
}

/** Whether two shapes share a place. */
export function shapesOverlap(a: Shape, b: Shape): boolean {
  return shapeDistanceKm(a, b, 0) === 0;
}

function holds(outer: Outline, inner: Outline): boolean {
  if (outer.rings.length === 0) return false;
  const [x, y, z] = inner.pieces;
  const at: Position = [
    (Math.atan2(y!, x!) * 180) / Math.PI,
    (Math.asin(Math.max(-1, Math.min(1, z!))) * 180) / Math.PI,
  ];
  return insideRings(outer.rings, at);
}

/** The least distance that two groups can have. */
function between(a: Float64Array, i: number, b: Float64Array, j: number): number {
  const chord = (a[i]! - b[j]!) ** 2 + (a[i + 1]! - b[j + 1]!) ** 2 + (a[i + 2]! - b[j + 2]!) ** 2;
  return kmOfChord(chord) - a[i + 3]! - b[j + 3]!;
}

function betweenPieces(a: Outline, b: Outline, reach: number): number {
  // Rounding must not throw away what lies exactly at the bound.
  let best = reach + 1e-6;
  for (let i = 0; i < a.groups.length; i += 4)
    for (let j = 0; j < b.groups.length; j += 4) {
      if (between(a.groups, i, b.groups, j) > best) continue;
      best = Math.min(best, betweenGroups(a.pieces, (i / 4) * GROUP_PIECES, b.pieces, (j / 4) * GROUP_PIECES));
      if (best === 0) return 0;
    }
  return best;
}

function betweenGroups(a: Float64Array, fromA: number, b: Float64Array, fromB: number): number {
  let best = Infinity;
  const endA = Math.min(a.length, 6 * (fromA + GROUP_PIECES));
  const endB = Math.min(b.length, 6 * (fromB + GROUP_PIECES));
  for (let i = 6 * fromA; i < endA; i += 6)
    for (let j = 6 * fromB; j < endB; j += 6) {
      if (doCross(a, i, b, j)) return 0;
      best = Math.min(best, toPiece(a, i, b, j), toPiece(a, i + 3, b, j), toPiece(b, j, a, i), toPiece(b, j + 3, a, i));
    }
  return best;
}

/** From the point at `i` to the piece of a great circle at `j`, in km. */
function toPiece(p: Float64Array, i: number, piece: Float64Array, j: number): number {
  const [px, py, pz] = [p[i]!, p[i + 1]!, p[i + 2]!];
  const [ax, ay, az] = [piece[j]!, piece[j + 1]!, piece[j + 2]!];
  const [bx, by, bz] = [piece[j + 3]!, piece[j + 4]!, piece[j + 5]!];
  const [nx, ny, nz] = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
  const squared = nx * nx + ny * ny + nz * nz;
  if (squared > 1e-24) {
    const afterA = (ny * az - nz * ay) * px + (nz * ax - nx * az) * py + (nx * ay - ny * ax) * pz;
    const beforeB = (by * nz - bz * ny) * px + (bz * nx - bx * nz) * py + (bx * ny - by * nx) * pz;
    if (afterA >= 0 && beforeB >= 0) {
      const off = Math.abs(px * nx + py * ny + pz * nz) / Math.sqrt(squared);
      return EARTH_RADIUS_KM * Math.asin(Math.min(1, off));
    }
  }
  const toA = (px - ax) ** 2 + (py - ay) ** 2 + (pz - az) ** 2;
  const toB = (px - bx) ** 2 + (py - by) ** 2 + (pz - bz) ** 2;
  return kmOfChord(Math.min(toA, toB));
}

function doCross(a: Float64Array, i: number, b: Float64Array, j: number): boolean {
  const first = sideOf(a, i, b, j);
  if (first === 0 || first * sideOf(a, i, b, j + 3) >= 0) return false;
  const second = sideOf(b, j, a, i);
  if (second === 0 || second * sideOf(b, j, a, i + 3) >= 0) return false;
  // Great circles cross twice, once on the far side of the Earth.
  return a[i]! * b[j]! + a[i + 1]! * b[j + 1]! + a[i + 2]! * b[j + 2]! > 0;
}

/** On which side of the great circle through a piece a point lies. */
function sideOf(piece: Float64Array, i: number, p: Float64Array, j: number): number {
  const [ax, ay, az] = [piece[i]!, piece[i + 1]!, piece[i + 2]!];
  const [bx, by, bz] = [piece[i + 3]!, piece[i + 4]!, piece[i + 5]!];
  return (ay * bz - az * by) * p[j]! + (az * bx - ax * bz) * p[j + 1]! + (ax * by - ay * bx) * p[j + 2]!;
}
