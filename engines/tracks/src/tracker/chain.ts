import type { Fix } from '../fix.ts';
import { distanceM, METRES_PER_NAUTICAL_MILE } from '../geo/sphere.ts';
import { contradicts } from '../identity/combination.ts';
import { paddedHours } from '../segments/match.ts';
import type { TrackIdentity } from '../identity/track-identity.ts';
import type { TrackTable } from '../track-table.ts';

/** A ship goes no further than this in the padded time that it was not heard. */
const REACH_KN = 30;
const HOUR_S = 3600;
const NONE = -1;

/**
 * The track of a vessel that a segment goes on with, for its first fix: one without an open segment whose ship could have
 * sailed here since, and did not call itself otherwise; of several the one that had to go slowest. -1 when there is none.
 * @param says what the segment calls itself, where that is known
 */
export function continuedTrack(tracks: TrackTable, fix: Readonly<Fix>, says: TrackIdentity | undefined): number {
  let slowest = REACH_KN;
  let found = NONE;
  for (let track = tracks.newest(fix.vessel); track !== NONE; track = tracks.next.values[track]!) {
    if (tracks.alive.values[track] === 1 || !(tracks.time.values[track]! < fix.time)) continue;
    const metres = distanceM(tracks.lon.values[track]!, tracks.lat.values[track]!, fix.lon, fix.lat);
    const hours = paddedHours((fix.time - tracks.time.values[track]!) / HOUR_S);
    const knots = metres / METRES_PER_NAUTICAL_MILE / hours;
    if (knots > slowest || isAnother(tracks.identity(track), says)) continue;
    slowest = knots;
    found = track;
  }
  return found;
}

function isAnother(known: TrackIdentity | undefined, says: TrackIdentity | undefined): boolean {
  return known !== undefined && says !== undefined && contradicts(known, says);
}
