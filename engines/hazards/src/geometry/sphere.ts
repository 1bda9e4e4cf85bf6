import type { Position } from '../shape.ts';

/** Mean radius of the Earth (IUGG). On the sphere, distances differ from the ellipsoid's by 0.6 % at most. */
export const EARTH_RADIUS_KM = 6371.0088;
export const KM_PER_DEGREE = (EARTH_RADIUS_KM * Math.PI) / 180;

const RADIANS = Math.PI / 180;

/** Great-circle distance of two positions in km, by the haversine formula: exact for near and for opposite places. */
export function distanceKm([lonA, latA]: Position, [lonB, latB]: Position): number {
  const half = Math.sin(((latB - latA) * RADIANS) / 2) ** 2;
  const across = Math.sin(((lonB - lonA) * RADIANS) / 2) ** 2;
  const h = half + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * across;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * Where one gets from a position after `km` on the great circle that starts at `bearing` (degrees from north, clockwise).
 * The longitude runs on from that of the start: it may lie beyond ±180°.
 */
export function destination([lon, lat]: Position, bearing: number, km: number): Position {
  const angle = km / EARTH_RADIUS_KM;
  const [sin, cos] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
  const sinLat = sin * Math.cos(angle) + cos * Math.sin(angle) * Math.cos(bearing * RADIANS);
  const east = Math.sin(bearing * RADIANS) * Math.sin(angle) * cos;
  const turn = Math.atan2(east, Math.cos(angle) - sin * sinLat);
  return [lon + turn / RADIANS, Math.asin(Math.max(-1, Math.min(1, sinLat))) / RADIANS];
}

/** Writes a position as a unit vector into `to` at `at`. */
export function writeVector(to: Float64Array, at: number, lon: number, lat: number): void {
  const cos = Math.cos(lat * RADIANS);
  to[at] = cos * Math.cos(lon * RADIANS);
  to[at + 1] = cos * Math.sin(lon * RADIANS);
  to[at + 2] = Math.sin(lat * RADIANS);
}

/** The angle between two unit vectors whose difference has this squared length, in km on the ground. */
export function kmOfChord(squared: number): number {
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(squared) / 2));
}

/** The square of the straight way between two unit vectors. */
export function squaredChord(a: Float64Array, i: number, b: Float64Array, j: number): number {
  return (a[i]! - b[j]!) ** 2 + (a[i + 1]! - b[j + 1]!) ** 2 + (a[i + 2]! - b[j + 2]!) ** 2;
}

/** The square of the straight way between two unit vectors that lie so far apart on the ground. */
export function squaredChordOf(km: number): number {
  return 4 * Math.sin(Math.min(Math.PI, km / EARTH_RADIUS_KM) / 2) ** 2;
}
