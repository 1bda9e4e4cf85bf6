import type { Place } from '../../geo/interpolate.ts';
import { distanceM } from '../../geo/sphere.ts';
import { CLASS_DISTRESS, CLASS_FIXED, type TrackTable } from '../../track-table.ts';

const NEAREST_MAX = 10;
/** Who was not heard for so long may be anywhere. */
const HEARD_WITHIN_S = 3600;
const METRES_PER_DEGREE_MIN = 111_000;

export interface Near {
  readonly track: number;
  readonly distanceM: number;
  readonly time: number;
}

/** The ten vessels nearest to a place that were heard within the hour, nearest first; a scan of all tracks. */
export function nearestTracks(tracks: TrackTable, { lon, lat }: Place, time: number, except: number): Near[] {
  const found: Near[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let track = 0; track < tracks.columns.rows; track++) {
    const heard = tracks.time.values[track]!;
    if (!(heard >= time - HEARD_WITHIN_S) || tracks.vessel.values[track] === except) continue;
    const transponder = tracks.transponder.values[track];
    if (transponder === CLASS_DISTRESS || transponder === CLASS_FIXED) continue;
    // North to south alone it is further: no need for the great circle.
    if (Math.abs(tracks.lat.values[track]! - lat) * METRES_PER_DEGREE_MIN > limit) continue;
    const metres = distanceM(lon, lat, tracks.lon.values[track]!, tracks.lat.values[track]!);
    if (!(metres < limit)) continue;
    const at = found.findIndex((near) => near.distanceM > metres);
    found.splice(at < 0 ? found.length : at, 0, { track, distanceM: metres, time: heard });
    if (found.length > NEAREST_MAX) found.pop();
    if (found.length === NEAREST_MAX) limit = found.at(-1)!.distanceM;
  }
  return found;
}
