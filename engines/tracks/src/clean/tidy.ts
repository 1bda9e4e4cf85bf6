import type { Fix } from '../fix.ts';
import type { Counts } from './counts.ts';

/** "Not available" and what lies beyond, by ITU-R M.1371. */
const LON_NONE = 181;
const LAT_NONE = 91;
const SPEED_NONE_KN = 102.3;
const LONG_RANGE_SPEED_NONE_KN = 63;
const DEGREES_NONE = 360;
const LONG_RANGE_TYPE = 27;
const MMSI_MAX = 999_999_999;

/** Identities that many ships use: factory defaults and numbers that are easily typed. They are taken, and counted. */
const SHARED_MMSI: ReadonlySet<number> = new Set([
  0, 1, 111111111, 123456789, 987654321, 1193046, 999999999, 200000000, 412000000, 413000000, 416000000, 574574574,
]);

/**
 * Makes NaN of every value that stands for "not available" or cannot be, and counts what was out of range.
 * @returns whether it can be used at all: it has a time and an identity
 */
export function tidy(fix: Fix, counts: Counts): boolean {
  if (!Number.isFinite(fix.time)) return refuse(counts, 'no time');
  if (!Number.isSafeInteger(fix.vessel)) return refuse(counts, 'no identity');
  if (SHARED_MMSI.has(fix.vessel)) counts.add('identity of many ships');
  else if (fix.vessel > MMSI_MAX) counts.add('identity of more than nine digits');
  tidyPlace(fix, counts);
  const speedNone = fix.messageType === LONG_RANGE_TYPE ? LONG_RANGE_SPEED_NONE_KN : SPEED_NONE_KN;
  if (!(fix.speed >= 0 && fix.speed < speedNone)) fix.speed = Number.NaN;
  if (!(fix.course >= 0 && fix.course < DEGREES_NONE)) fix.course = Number.NaN;
  if (!(fix.heading >= 0 && fix.heading < DEGREES_NONE)) fix.heading = Number.NaN;
  return true;
}

function tidyPlace(fix: Fix, counts: Counts): void {
  const { lon, lat } = fix;
  if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && (lon !== 0 || lat !== 0)) return;
  if (lon === 0 && lat === 0) counts.add('position 0, 0');
  else if (Math.abs(lon) >= LON_NONE || Math.abs(lat) >= LAT_NONE) counts.add('position not available');
  else if (lon === lon && lat === lat) counts.add('position out of range');
  fix.lon = Number.NaN;
  fix.lat = Number.NaN;
}

function refuse(counts: Counts, name: string): false {
  counts.add(name);
  return false;
}
