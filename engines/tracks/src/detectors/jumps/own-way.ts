import { wrapLon } from '../../geo/sphere.ts';
import { RECENT_FIXES, type TrackTable } from '../../track-table.ts';

/** A ship strays from the straight way between its reports, and turns between them. */
const ASIDE_M_MAX = 300;
const METRES_PER_DEGREE = 111_195;
const RADIANS = Math.PI / 180;

/**
 * Whether a place lies on the way between the latest fixes of a track, to 300 m (flat Earth around the place): a report that
 * was handed on late comes from there.
 */
export function onLatestWay(tracks: TrackTable, track: number, lon: number, lat: number): boolean {
  const flat = Math.cos(lat * RADIANS);
  const next = tracks.recentNext.values[track]!;
  let eastBefore = Number.NaN;
  let northBefore = Number.NaN;
  for (let i = 0; i < RECENT_FIXES; i++) {
    const at = track * RECENT_FIXES + ((next + i) % RECENT_FIXES);
    if (Number.isNaN(tracks.recentTime.values[at]!)) continue;
    const east = wrapLon(tracks.recentLon(at) - lon) * flat * METRES_PER_DEGREE;
    const north = (tracks.recentLat(at) - lat) * METRES_PER_DEGREE;
    if (asideM(eastBefore, northBefore, east, north) <= ASIDE_M_MAX) return true;
    eastBefore = east;
    northBefore = north;
  }
  return false;
}

/** How far the origin is from the way between two places, metres; NaN where the first is none. */
function asideM(eastA: number, northA: number, eastB: number, northB: number): number {
  const east = eastB - eastA;
  const north = northB - northA;
  const square = east * east + north * north;
  const share = square === 0 ? 0 : -(eastA * east + northA * north) / square;
  const along = share < 0 ? 0 : share > 1 ? 1 : share;
  return Math.hypot(eastA + along * east, northA + along * north);
}
