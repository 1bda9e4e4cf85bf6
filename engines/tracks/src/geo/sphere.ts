/** Mean radius of the Earth used by all distances here, metres (IUGG mean radius R1, rounded as peers do). */
export const EARTH_RADIUS_M = 6_371_000;
export const METRES_PER_NAUTICAL_MILE = 1852;
const RADIANS = Math.PI / 180;

/** Great-circle distance by the haversine formula, metres; any longitudes, across ±180° too. */
export function distanceM(lonA: number, latA: number, lonB: number, latB: number): number {
  const sinLat = Math.sin(((latB - latA) * RADIANS) / 2);
  const sinLon = Math.sin(((lonB - lonA) * RADIANS) / 2);
  const h = sinLat * sinLat + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * sinLon * sinLon;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** First bearing from A to B, degrees 0..360. */
export function bearing(lonA: number, latA: number, lonB: number, latB: number): number {
  const a = latA * RADIANS;
  const b = latB * RADIANS;
  const lon = (lonB - lonA) * RADIANS;
  const degrees = Math.atan2(
    Math.sin(lon) * Math.cos(b),
    Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(lon),
  );
  return (degrees / RADIANS + 360) % 360;
}

/** A longitude brought into -180..180 (180 not included). */
export function wrapLon(lon: number): number {
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}

/** Where one is after going `metres` on a bearing: [lon, lat]. */
export function destination(lon: number, lat: number, degrees: number, metres: number): [number, number] {
  const angle = metres / EARTH_RADIUS_M;
  const from = lat * RADIANS;
  const course = degrees * RADIANS;
  const to = Math.asin(Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(course));
  const east = Math.atan2(
    Math.sin(course) * Math.sin(angle) * Math.cos(from),
    Math.cos(angle) - Math.sin(from) * Math.sin(to),
  );
  return [wrapLon(lon + east / RADIANS), to / RADIANS];
}
