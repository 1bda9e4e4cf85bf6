import type { Fix } from '../../fix.ts';
import { bearing, distanceM, METRES_PER_NAUTICAL_MILE } from '../../geo/sphere.ts';

/** Faster than this no ship gets from one fix to the next. */
export const JUMP_KNOTS_MIN = 60;
/** So much further than a late or early report of a fast ship, and than what one bad fix is off. */
export const JUMP_M_MIN = METRES_PER_NAUTICAL_MILE;

/** A vessel that was at one place and then at another that it could not have reached. Plain numbers, so that it can be kept. */
export interface Jump {
  readonly vessel: number;
  /** The tracks before and after; the same where the jump is within one. */
  readonly from: number;
  readonly to: number;
  readonly fromTime: number;
  readonly fromLon: number;
  readonly fromLat: number;
  readonly fromSpeed: number;
  readonly fromCourse: number;
  readonly toTime: number;
  readonly toLon: number;
  readonly toLat: number;
  readonly metres: number;
  readonly knots: number;
  /** How many fixes the track after it had before. */
  readonly toCount: number;
  /** Whether the second place lies on the way that the ship had just sailed. */
  readonly onOwnWay: boolean;
  /** When it was back on the track before; NaN as long as it is not. */
  backTime: number;
  /** What it turned out to be; `given` is a false position that was told. */
  became: 'open' | 'given' | 'shared' | 'swapped' | 'interference' | 'late report' | 'two ships' | 'too short' | 'back';
}

interface Before {
  readonly track: number;
  /** Whether a place lies on its latest way, see `onLatestWay`. */
  readonly onOwnWay: boolean;
  readonly time: number;
  readonly lon: number;
  readonly lat: number;
  readonly speed: number;
  readonly course: number;
}

/** What lies between two reports of a vessel. */
export function jumpBetween(before: Before, to: number, toCount: number, fix: Readonly<Fix>): Jump {
  const metres = distanceM(before.lon, before.lat, fix.lon, fix.lat);
  const seconds = Math.max(1, fix.time - before.time);
  return {
    vessel: fix.vessel,
    from: before.track,
    to,
    fromTime: before.time,
    fromLon: before.lon,
    fromLat: before.lat,
    fromSpeed: before.speed,
    fromCourse: before.course,
    toTime: fix.time,
    toLon: fix.lon,
    toLat: fix.lat,
    metres,
    knots: (metres / METRES_PER_NAUTICAL_MILE / seconds) * 3600,
    toCount,
    onOwnWay: before.onOwnWay,
    backTime: Number.NaN,
    became: 'open',
  };
}

/** A clock that is an hour off, and a little. */
const LATE_HOURS_MAX = 1.1;
const LATE_ASIDE_SHARE_MAX = 0.08;
const LATE_ASIDE_M_MIN = 0.5 * METRES_PER_NAUTICAL_MILE;
const UNDER_WAY_KNOTS_MIN = 3;
const RADIANS = Math.PI / 180;

/**
 * Whether the second place lies on the ship's own way, just sailed or straight ahead or behind, no further than it sails in an
 * hour: then its time is wrong (a clock an hour off, a report handed on late), not its place.
 */
export function isLateReport({
  onOwnWay,
  fromLon,
  fromLat,
  toLon,
  toLat,
  fromSpeed,
  fromCourse,
  metres,
}: Jump): boolean {
  if (onOwnWay) return true;
  if (!(fromSpeed >= UNDER_WAY_KNOTS_MIN) || Number.isNaN(fromCourse)) return false;
  if (metres > fromSpeed * METRES_PER_NAUTICAL_MILE * LATE_HOURS_MAX) return false;
  const angle = (bearing(fromLon, fromLat, toLon, toLat) - fromCourse) * RADIANS;
  return Math.abs(Math.sin(angle)) * metres <= Math.max(LATE_ASIDE_M_MIN, LATE_ASIDE_SHARE_MAX * metres);
}
