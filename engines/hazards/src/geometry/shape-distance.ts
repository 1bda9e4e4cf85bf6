import type { Position, Shape } from '../shape.ts';
import { insideRings } from './contains.ts';
import { GROUP_PIECES, type Outline, PlaceOutline } from './outline.ts';
import { EARTH_RADIUS_KM, kmOfChord, squaredChord, squaredChordOf } from './sphere.ts';

// What is called for each pair of pieces takes no lists apart: they would be made, and thrown away, millions of times a second.

const GROUP_NUMBERS = 6 * GROUP_PIECES;
/** Of lengths in radii of the Earth: what touches is never left out. */
const ROUNDING = 1e-14;
/** For the two that are measured. */
const here = new PlaceOutline();
const there = new PlaceOutline();

/**
 * The shortest way between two shapes in km; 0 where they touch or one lies in the other; Infinity where it is more
 * than `maxKm`, or where a shape has no position. Sides are straight in longitude and latitude, as in GeoJSON.
 */
export function shapeDistanceKm(a: Shape, b: Shape, maxKm = Infinity): number {
  const one = here.of(a);
  const other = there.of(b);
  if (one.pieces.length === 0 || other.pieces.length === 0) return Infinity;
  const around = one.radiusKm + other.radiusKm;
  const reach = maxKm + around;
  if (areApart(one.whole, 0, other.whole, 0, reach)) return Infinity;
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

/** Whether no two places of two groups can be nearer than `km`. */
function areApart(a: Float64Array, i: number, b: Float64Array, j: number, km: number): boolean {
  const chord = squaredChord(a, i, b, j);
  const reach = km + a[i + 3]! + b[j + 3]!;
  // The straight way through the Earth is never longer than that on the ground, and nearly always tells enough.
  return EARTH_RADIUS_KM * Math.sqrt(chord) > reach || kmOfChord(chord) > reach;
}

function betweenPieces(a: Outline, b: Outline, reach: number): number {
  // Rounding must not throw away what lies exactly at the bound.
  let best = reach + 1e-6;
  const [nearA, nearB] = nearestGroups(a, b);
  if (!areApart(a.groups, nearA, b.groups, nearB, best)) best = Math.min(best, betweenGroups(a, nearA, b, nearB, best));
  for (let i = 0; i < a.groups.length && best > 0; i += 4)
    for (let j = 0; j < b.groups.length && best > 0; j += 4)
      if (!areApart(a.groups, i, b.groups, j, best) && (i !== nearA || j !== nearB))
        best = Math.min(best, betweenGroups(a, i, b, j, best));
  return best;
}

/** Where the two are that seem to be nearest: once they are measured, most others are seen to be too far. */
function nearestGroups(a: Outline, b: Outline): readonly [number, number] {
  let [nearA, nearB, least] = [0, 0, Infinity];
  for (let i = 0; i < a.groups.length; i += 4)
    for (let j = 0; j < b.groups.length; j += 4) {
      const km =
        EARTH_RADIUS_KM * Math.sqrt(squaredChord(a.groups, i, b.groups, j)) - a.groups[i + 3]! - b.groups[j + 3]!;
      if (km < least) [nearA, nearB, least] = [i, j, km];
    }
  return [nearA, nearB];
}

/** The distance of two groups where it is less than `km`; otherwise about `km` or more. */
function betweenGroups(a: Outline, groupA: number, b: Outline, groupB: number, km: number): number {
  const [fromA, fromB] = [(groupA / 4) * GROUP_NUMBERS, (groupB / 4) * GROUP_NUMBERS];
  const endA = Math.min(a.pieces.length, fromA + GROUP_NUMBERS);
  const endB = Math.min(b.pieces.length, fromB + GROUP_NUMBERS);
  let least = squaredChordOf(km);
  for (let i = fromA; i < endA; i += 6) {
    const reach = Math.sqrt(least) + lengthOf(a.pieces, i) + ROUNDING;
    for (let j = fromB; j < endB; j += 6) {
      // No place of a piece is further from its beginning than its end is.
      if (Math.sqrt(squaredChord(a.pieces, i, b.pieces, j)) > reach + lengthOf(b.pieces, j)) continue;
      if (doCross(a.pieces, i, b.pieces, j)) return 0;
      least = Math.min(least, endsToPiece(a.pieces, i, b.pieces, j), endsToPiece(b.pieces, j, a.pieces, i));
    }
  }
  return kmOfChord(least);
}

function lengthOf(pieces: Float64Array, at: number): number {
  return Math.sqrt(squaredChord(pieces, at, pieces, at + 3));
}

/** From the nearer end of the piece of a great circle at `i` to the one at `j`, as a squared chord. */
function endsToPiece(from: Float64Array, i: number, to: Float64Array, j: number): number {
  const ax = to[j]!;
  const ay = to[j + 1]!;
  const az = to[j + 2]!;
  const bx = to[j + 3]!;
  const by = to[j + 4]!;
  const bz = to[j + 5]!;
  const nx = ay * bz - az * by;
  const ny = az * bx - ax * bz;
  const nz = ax * by - ay * bx;
  const squared = nx * nx + ny * ny + nz * nz;
  let least = 4;
  for (let at = i; at < i + 6; at += 3) {
    const px = from[at]!;
    const py = from[at + 1]!;
    const pz = from[at + 2]!;
    const afterA = (ny * az - nz * ay) * px + (nz * ax - nx * az) * py + (nx * ay - ny * ax) * pz;
    const beforeB = (by * nz - bz * ny) * px + (bz * nx - bx * nz) * py + (bx * ny - by * nx) * pz;
    const chord =
      squared > 1e-24 && afterA >= 0 && beforeB >= 0
        ? chordOfSine(Math.abs(px * nx + py * ny + pz * nz) / Math.sqrt(squared))
        : Math.min(squaredChord(from, at, to, j), squaredChord(from, at, to, j + 3));
    if (chord < least) least = chord;
  }
  return least;
}

/** The squared chord of an angle up to a right one, by its sine. */
function chordOfSine(sine: number): number {
  if (sine >= 1) return 2;
  return (2 * sine * sine) / (1 + Math.sqrt((1 - sine) * (1 + sine)));
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
  const ax = piece[i]!;
  const ay = piece[i + 1]!;
  const az = piece[i + 2]!;
  const bx = piece[i + 3]!;
  const by = piece[i + 4]!;
  const bz = piece[i + 5]!;
  return (ay * bz - az * by) * p[j]! + (az * bx - ax * bz) * p[j + 1]! + (ax * by - ay * bx) * p[j + 2]!;
}
