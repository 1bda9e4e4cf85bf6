/**
 * Plane geometry good enough for the few hundred kilometres of the sea: one degree of latitude has 60 nautical miles, one of
 * longitude cos(latitude) times as many. The error within the sea is below 1 % of a distance. It is written apart from the
 * engine that is measured with it.
 */
export const METRES_PER_NM = 1852;
const METRES_PER_DEGREE = 60 * METRES_PER_NM;
const RADIANS = Math.PI / 180;

export type Place = readonly [lon: number, lat: number];

/** Metres between two places. */
export function metresBetween(lonA: number, latA: number, lonB: number, latB: number): number {
  const east = (lonB - lonA) * Math.cos(((latA + latB) / 2) * RADIANS);
  return Math.hypot(east, latB - latA) * METRES_PER_DEGREE;
}

/** Degrees clockwise from north, 0..360 (360 not included). */
export function bearingTo(lonA: number, latA: number, lonB: number, latB: number): number {
  const east = (lonB - lonA) * Math.cos(((latA + latB) / 2) * RADIANS);
  const degrees = Math.atan2(east, latB - latA) / RADIANS;
  return degrees < 0 ? degrees + 360 : degrees;
}

/** The place so many metres east and north of another. */
export function shifted([lon, lat]: Place, eastM: number, northM: number): Place {
  return [lon + eastM / (METRES_PER_DEGREE * Math.cos(lat * RADIANS)), lat + northM / METRES_PER_DEGREE];
}

/** The place in a direction (degrees) at a distance (metres). */
export function placeAt(from: Place, degrees: number, metres: number): Place {
  return shifted(from, metres * Math.sin(degrees * RADIANS), metres * Math.cos(degrees * RADIANS));
}
