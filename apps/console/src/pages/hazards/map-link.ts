import type { HazardRow } from '@quintet/node/api';
import { placesOfShape } from '../../parts/hazards/shape-path.ts';
import { boxOf, boxText, nearLon } from '../../parts/sea/geo-box.ts';
import type { LonLat } from '../../parts/sea/land-code.ts';
import { type MapParams, writeMoment } from '../map/map-params.ts';

/** Room around what is looked at: a share of its size, and never less than this; degrees. */
const ROOM_SHARE = 0.3;
const ROOM_DEGREES_MIN = 1;
const LAT_MAX = 85;

type Placed = Pick<HazardRow, 'id' | 'active' | 'end' | 'last' | 'lon' | 'lat' | 'shapes'>;

function boxAround(places: readonly LonLat[]): string | undefined {
  const [first] = places;
  if (first === undefined) return undefined;
  const { west, south, east, north } = boxOf(places.map(([lon, lat]): LonLat => [nearLon(lon, first[0]), lat]));
  const wide = Math.max(ROOM_DEGREES_MIN, (east - west) * ROOM_SHARE);
  const high = Math.max(ROOM_DEGREES_MIN, (north - south) * ROOM_SHARE);
  return boxText({
    west: west - wide,
    east: east + wide,
    south: Math.max(-LAT_MAX, south - high),
    north: Math.min(LAT_MAX, north + high),
  });
}

/** The address of the map for an event: what is seen, the event as what is chosen, and when it was where it is over. */
export function hazardOnMap({ id, active, end, last, lon, lat, shapes }: Placed): MapParams {
  const point = lon === undefined || lat === undefined ? [] : [[lon, lat] as const];
  const box = boxAround([...point, ...shapes.flatMap(placesOfShape)]);
  return {
    sel: `hazard:${id}`,
    ...(box !== undefined && { b: box }),
    ...(!active && { at: writeMoment(Date.parse(end ?? last)) }),
  };
}
