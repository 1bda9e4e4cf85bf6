import { EARTH_RADIUS_M, METRES_PER_NAUTICAL_MILE, wrapLon } from '../geo/sphere.ts';
import type { Place } from '../geo/interpolate.ts';
import type { TrackTable } from '../track-table.ts';

const RADIANS = Math.PI / 180;
const METRES_PER_DEGREE = EARTH_RADIUS_M * RADIANS;
const LAT_MAX = 89.9;

/**
 * Where a track would be `seconds` after its latest fix if it held course and speed (flat Earth, good for some hours), written
 * into `into`. Without course or speed it stays.
 */
export function ahead(tracks: TrackTable, track: number, seconds: number, into: Place): void {
  const lat = tracks.lat.values[track]!;
  const metres = (tracks.speed.values[track]! * METRES_PER_NAUTICAL_MILE * seconds) / 3600;
  const course = tracks.course.values[track]! * RADIANS;
  into.lon = tracks.lon.values[track]!;
  into.lat = lat;
  if (Number.isNaN(metres) || Number.isNaN(course)) return;
  const north = lat + (metres * Math.cos(course)) / METRES_PER_DEGREE;
  into.lat = Math.min(LAT_MAX, Math.max(-LAT_MAX, north));
  const flat = Math.max(0.001, Math.cos(((lat + into.lat) / 2) * RADIANS));
  into.lon = wrapLon(into.lon + (metres * Math.sin(course)) / METRES_PER_DEGREE / flat);
}
