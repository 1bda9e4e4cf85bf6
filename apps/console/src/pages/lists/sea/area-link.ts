import type { Area } from '@quintet/node/api';
import { boxOf, boxText } from '../../../parts/sea/geo-box.ts';
import type { MapParams } from '../../map/map-params.ts';

/** Room around the area, a share of its size. */
const ROOM = 0.5;
const DEGREES_MIN = 0.1;
const LAT_MAX = 85;

/** The address of the map that shows a watched area. */
export function areaOnMap({ rings }: Pick<Area, 'rings'>): MapParams {
  const { west, south, east, north } = boxOf(rings[0] ?? []);
  const wide = Math.max(DEGREES_MIN, (east - west) * ROOM);
  const high = Math.max(DEGREES_MIN, (north - south) * ROOM);
  const box = { west: west - wide, east: east + wide, south: south - high, north: north + high };
  return { b: boxText({ ...box, south: Math.max(-LAT_MAX, box.south), north: Math.min(LAT_MAX, box.north) }) };
}
