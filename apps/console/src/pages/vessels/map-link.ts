import type { FindingDetail, FindingRow, VesselPage } from '@quintet/node/api';
import { boxOf, boxText, type GeoBox, nearLon } from '../../parts/sea/geo-box.ts';
import { type MapParams, writePeriod } from '../map/map-params.ts';

const HOUR_MS = 3_600_000;
/** So much is seen before and after. */
const AROUND_MS = 12 * HOUR_MS;
const DAYS_MAX_MS = 31 * 24 * HOUR_MS;
/** Room around what is looked at: a share of its size, and never less than this; degrees. */
const ROOM_SHARE = 0.3;
const ROOM_DEGREES_MIN = 0.4;
const LAT_MAX = 85;

function withRoom({ west, south, east, north }: GeoBox): GeoBox {
  const wide = Math.max(ROOM_DEGREES_MIN, (east - west) * ROOM_SHARE);
  const high = Math.max(ROOM_DEGREES_MIN, (north - south) * ROOM_SHARE);
  return {
    west: west - wide,
    east: east + wide,
    south: Math.max(-LAT_MAX, south - high),
    north: Math.min(LAT_MAX, north + high),
  };
}

const minute = (ms: number): number => Math.floor(ms / 60_000) * 60_000;

type Placed = Pick<FindingRow, 'id' | 'start' | 'end' | 'lon' | 'lat'> & {
  readonly evidence: Pick<FindingDetail['evidence'], 'fixes' | 'ring'>;
};

/** The address of the map for a finding: what is seen, its period, and the finding itself as what is chosen. */
export function findingOnMap({ id, start, end, lon, lat, evidence }: Placed): MapParams {
  const from = minute(Date.parse(start)) - AROUND_MS;
  const to = minute(Date.parse(end ?? start)) + AROUND_MS;
  const fixes = evidence.fixes.map((fix): [number, number] => [fix.lon, fix.lat]);
  const places = [
    ...(lon === undefined || lat === undefined ? [] : [[lon, lat] as const]),
    ...(evidence.ring ?? []),
    ...fixes,
  ];
  const view = { sel: id, t: writePeriod(Math.max(from, to - DAYS_MAX_MS), to) };
  const [first] = places;
  if (first === undefined) return view;
  const near = places.map(([east, north]): [number, number] => [nearLon(east, first[0]), north]);
  return { ...view, b: boxText(withRoom(boxOf(near))) };
}

const DEGREES_AROUND = 1.5;

/** The address of the map for a vessel: where it was last heard and the day before. */
export function vesselOnMap({ track, lon, lat, lastHeard }: VesselPage): MapParams {
  const to = minute(Date.parse(lastHeard)) + 60_000;
  const around = { west: lon - DEGREES_AROUND, east: lon + DEGREES_AROUND };
  const box = { ...around, south: Math.max(-LAT_MAX, lat - 1), north: Math.min(LAT_MAX, lat + 1) };
  return { sel: track, t: writePeriod(to - 24 * HOUR_MS, to), b: boxText(box) };
}

/** The address of the map for a row of a list: as for the finding, by what the row says. */
export function rowOnMap(row: FindingRow): MapParams {
  return findingOnMap({ ...row, evidence: { fixes: [] } });
}
