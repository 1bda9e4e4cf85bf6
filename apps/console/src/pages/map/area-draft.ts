import { nearLon } from '../../parts/sea/geo-box.ts';
import type { LonLat } from '../../parts/sea/land-code.ts';

/** An area needs three corners; more than these are no area that a person draws. */
export const CORNERS_MIN = 3;
export const CORNERS_MAX = 200;

const DEGREES =
  /^(?<side>[NSEW])?\s*(?<sign>[-+−])?(?<whole>\d{1,3}(?:[.]\d+)?)\s*°?\s*(?:(?<minutes>\d{1,2}(?:[.]\d+)?)\s*['′]?)?\s*(?<after>[NSEW])?$/u;

function degreesOf(text: string): { value: number; side: string | undefined } | undefined {
  const groups = DEGREES.exec(text.trim().toUpperCase())?.groups;
  if (groups === undefined) return undefined;
  const { side = groups['after'], sign, whole = '', minutes = '0' } = groups;
  const minutesValue = Number(minutes);
  if (minutesValue >= 60) return undefined;
  const size = Number(whole) + minutesValue / 60;
  const negative = side === 'S' || side === 'W' || sign === '-' || sign === '−';
  return { value: negative ? -size : size, side };
}

/**
 * One corner as a person types it, latitude first: `33.57, 23.37`, `33 34.2 N, 23 22.2 E`. Undefined where it is none.
 */
export function readCorner(line: string): LonLat | undefined {
  const parts = line.split(/[,;]/u);
  if (parts.length !== 2) return undefined;
  const [lat, lon] = parts.map(degreesOf);
  if (lat === undefined || lon === undefined) return undefined;
  const swapped = lat.side === 'E' || lat.side === 'W' || lon.side === 'N' || lon.side === 'S';
  if (swapped || Math.abs(lat.value) > 90 || Math.abs(lon.value) > 180) return undefined;
  return [lon.value, lat.value];
}

/** One corner a line; gives the number of the first line that is none. */
export function readCorners(text: string): { corners: LonLat[] } | { wrongLine: number } {
  const lines = text.split('\n').map((line) => line.trim());
  const corners: LonLat[] = [];
  for (const [at, line] of lines.entries()) {
    if (line === '') continue;
    const corner = readCorner(line);
    if (corner === undefined) return { wrongLine: at + 1 };
    corners.push(corner);
  }
  return { corners };
}

export const writeCorners = (corners: readonly LonLat[]): string =>
  corners.map(([lon, lat]) => `${lat.toFixed(4)}, ${lon.toFixed(4)}`).join('\n');

/** The closed ring of an area as the API takes it: longitudes go on beyond ±180° where it crosses. */
export function ringOf(corners: readonly LonLat[]): [number, number][] {
  const ring: [number, number][] = [];
  for (const [lon, lat] of corners) ring.push([nearLon(lon, ring.at(-1)?.[0] ?? lon), lat]);
  const first = ring[0];
  return first === undefined ? [] : [...ring, first];
}
