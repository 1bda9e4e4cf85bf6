import type { LonLat } from './land-code.ts';

/** Mean radius of the Earth, metres (IUGG). */
const EARTH_M = 6_371_008.8;
export const NAUTICAL_MILE_M = 1852;
/** One knot in metres a second. */
export const KNOT_MPS = NAUTICAL_MILE_M / 3600;
const RAD = Math.PI / 180;

/** Great-circle distance, metres (haversine). */
export function distanceM([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const half = (degrees: number) => Math.sin((degrees * RAD) / 2) ** 2;
  const a = half(lat2 - lat1) + Math.cos(lat1 * RAD) * Math.cos(lat2 * RAD) * half(lon2 - lon1);
  return 2 * EARTH_M * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** The place that lies so many metres away on a bearing (degrees from north). */
export function placeAt([lon, lat]: LonLat, bearing: number, metres: number): LonLat {
  const angle = metres / EARTH_M;
  const sinLat =
    Math.sin(lat * RAD) * Math.cos(angle) + Math.cos(lat * RAD) * Math.sin(angle) * Math.cos(bearing * RAD);
  const east = Math.sin(bearing * RAD) * Math.sin(angle) * Math.cos(lat * RAD);
  const north = Math.cos(angle) - Math.sin(lat * RAD) * sinLat;
  return [lon + Math.atan2(east, north) / RAD, Math.asin(sinLat) / RAD];
}

const MERCATOR_LAT_MAX = 85.05;

/** Web Mercator, 0..1 from west to east and from north to south. */
export function mercator([lon, lat]: LonLat): [x: number, y: number] {
  const held = Math.max(-MERCATOR_LAT_MAX, Math.min(MERCATOR_LAT_MAX, lat));
  return [(lon + 180) / 360, 0.5 - Math.log(Math.tan(Math.PI / 4 + (held * RAD) / 2)) / (2 * Math.PI)];
}

/** How many metres one unit of {@link mercator} is at a latitude. */
export const mercatorUnitM = (lat: number): number => 2 * Math.PI * EARTH_M * Math.cos(lat * RAD);
