import type { LonLat } from './land-code.ts';

/** Degrees. Within the console boxes are unwrapped: east is never less than west, and may lie beyond 180. */
export interface GeoBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A longitude as the one nearest to another, so that what lies beyond ±180° is drawn beside it. @example nearLon(-179, 179) // 181 */
export function nearLon(lon: number, to: number): number {
  return lon + 360 * Math.round((to - lon) / 360);
}

/** A longitude in [-180, 180). */
export function wrapLon(lon: number): number {
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}

/** The smallest box around places as they are written; of none, an empty box at 0, 0. */
export function boxOf(places: readonly LonLat[]): GeoBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of places) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return west > east ? { west: 0, south: 0, east: 0, north: 0 } : { west, south, east, north };
}

export function touches(one: GeoBox, other: GeoBox): boolean {
  return one.west <= other.east && one.east >= other.west && one.south <= other.north && one.north >= other.south;
}

export const isWithin = ({ west, south, east, north }: GeoBox, [lon, lat]: LonLat): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** As the API takes it: `w,s,e,n`, with w > e where it crosses ±180°; the whole globe where it is as wide. */
export function boxText({ west, south, east, north }: GeoBox, digits = 3): string {
  const whole = east - west >= 360;
  const sides = [whole ? -180 : wrapLon(west), Math.max(-90, south), whole ? 180 : wrapLon(east), Math.min(90, north)];
  return sides.map((side) => String(Number(side.toFixed(digits)))).join(',');
}

/** Reads `w,s,e,n`; undefined where it is no box. The result is unwrapped. */
export function readBox(text: string | undefined): GeoBox | undefined {
  const sides = (text ?? '').split(',').map(Number);
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = sides;
  const fits = sides.length === 4 && Math.abs(west) <= 180 && Math.abs(east) <= 540 && south >= -90 && north <= 90;
  if (!fits || !(south < north) || west === east) return undefined;
  return { west, south, east: east < west ? east + 360 : east, north };
}
