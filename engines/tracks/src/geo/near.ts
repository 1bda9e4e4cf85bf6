import { distanceM, EARTH_RADIUS_M } from './sphere.ts';

const RADIANS = Math.PI / 180;
const METRES_PER_DEGREE = EARTH_RADIUS_M * RADIANS;
/** Nearer to a pole than this the flat Earth is left. */
const LAT_FLAT_MAX = 85;

/**
 * Distance for short ways in hot paths, metres: a flat Earth with the cosine of one latitude. Within 0.1 % of the great circle
 * below 10 km; what is far only has to come out far. Near the poles the great circle itself.
 */
export function nearM(lonA: number, latA: number, lonB: number, latB: number): number {
  if (latA > LAT_FLAT_MAX || latA < -LAT_FLAT_MAX) return distanceM(lonA, latA, lonB, latB);
  let east = lonB - lonA;
  if (east > 180) east -= 360;
  else if (east < -180) east += 360;
  east *= Math.cos(((latA + latB) / 2) * RADIANS);
  const north = latB - latA;
  return METRES_PER_DEGREE * Math.sqrt(east * east + north * north);
}
