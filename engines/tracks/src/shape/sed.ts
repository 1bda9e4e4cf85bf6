import { EARTH_RADIUS_M } from '../geo/sphere.ts';

const RADIANS = Math.PI / 180;

/** Writes the unit vector of a place to `out[at .. at + 2]`. */
export function unitVector(lon: number, lat: number, out: Float64Array, at: number): void {
  const cosLat = Math.cos(lat * RADIANS);
  out[at] = cosLat * Math.cos(lon * RADIANS);
  out[at + 1] = cosLat * Math.sin(lon * RADIANS);
  out[at + 2] = Math.sin(lat * RADIANS);
}

/**
 * Synchronous distance, metres: how far a place lies from where one is, at the same share of the time, on the great circle
 * between two others. Works across ±180° and at the poles.
 * @param a,p,b where three unit vectors begin in `vectors`: start, the place, end
 * @param share 0..1 of the time from start to end
 */
export function synchronousDistanceM(vectors: Float64Array, a: number, p: number, b: number, share: number): number {
  const chordX = vectors[b]! - vectors[a]!;
  const chordY = vectors[b + 1]! - vectors[a + 1]!;
  const chordZ = vectors[b + 2]! - vectors[a + 2]!;
  const chord = Math.sqrt(chordX * chordX + chordY * chordY + chordZ * chordZ);
  const angle = 2 * Math.asin(Math.min(1, chord / 2));
  const sin = Math.sin(angle);
  // Of nearly one place, or of opposite ones, the straight line says it.
  const weightA = sin < 1e-9 ? 1 - share : Math.sin((1 - share) * angle) / sin;
  const weightB = sin < 1e-9 ? share : Math.sin(share * angle) / sin;
  const x = weightA * vectors[a]! + weightB * vectors[b]! - vectors[p]!;
  const y = weightA * vectors[a + 1]! + weightB * vectors[b + 1]! - vectors[p + 1]!;
  const z = weightA * vectors[a + 2]! + weightB * vectors[b + 2]! - vectors[p + 2]!;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(x * x + y * y + z * z) / 2));
}
