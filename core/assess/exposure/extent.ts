import type { Position } from '@quintet/hazards';
import type { ExposureFacts } from './exposure-facts.ts';

/** Longitudes may run on beyond ±180°. */
const EVERYWHERE = '(1080,90),(-1080,-90)';
/** Degrees by which a site may have been moved since it was written where it stands. */
const MOVED_DEGREES = 0.1;

/** A box around the sites that stand in the way or are lost, as PostgreSQL writes it; null where there are none. */
export function extentOf(facts: readonly ExposureFacts[]): string | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { kind, lon, lat } of facts) {
    if (kind === 'vessel') continue;
    // Named by a report, and without a place of its own.
    if (lon === null || lat === null) return EVERYWHERE;
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return west > east ? null : `(${east},${north}),(${west},${south})`;
}

/** Where to look for a site: boxes that it may be in meet this one. */
export function extentAround([lon, lat]: Position = [0, 0]): string {
  return `(${lon + MOVED_DEGREES},${lat + MOVED_DEGREES}),(${lon - MOVED_DEGREES},${lat - MOVED_DEGREES})`;
}
