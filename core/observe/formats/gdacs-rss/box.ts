import type { Position } from '@quintet/hazards';
import { wrapLongitude } from '@quintet/hazards';

export type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * The box of an event, `lonmin lonmax latmin latmax` as GDACS writes it. Around the antimeridian theirs are wrong: one
 * that does not hold the event's point keeps its size and is laid around the point, with longitudes that go on beyond 180°.
 */
export function gdacsBox(
  text: string,
  at: Position | undefined,
): { readonly box: Box; readonly isMoved: boolean } | undefined {
  const [west, east, south, north, ...others] = text.trim().split(/\s+/u).map(Number);
  if (west === undefined || east === undefined || south === undefined || north === undefined) return undefined;
  if (others.length > 0 || ![west, east, south, north].every(Number.isFinite)) return undefined;
  const width = east >= west ? east - west : east - west + 360;
  if (width > 360 || south > north || south < -90 || north > 90) return undefined;
  if (at === undefined || holds(west, width, south, north, at))
    return { box: [west, south, west + width, north], isMoved: false };
  const begin = wrapLongitude(at[0] - width / 2);
  const height = (north - south) / 2;
  const box: Box = [begin, Math.max(-90, at[1] - height), begin + width, Math.min(90, at[1] + height)];
  return { box, isMoved: true };
}

function holds(west: number, width: number, south: number, north: number, [lon, lat]: Position): boolean {
  const east = (((lon - west) % 360) + 360) % 360;
  return east <= width && lat >= south && lat <= north;
}
