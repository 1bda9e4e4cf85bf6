import type { FindingCollector } from '../findings.ts';
import { QUAKE_AHEAD_MS_MAX } from './hazard-limits.ts';
import type { PlaceOf } from './place.ts';
import { present } from './present.ts';

/**
 * What lies outside was never measured: the strongest earthquake had 9.5, the deepest lay 750 km down, and none above the
 * highest mountain. A slip of the point (79 for 7.9) or of the unit (metres for km) does.
 */
const RANGES = {
  magnitude: [-3, 10],
  'depth in km': [-10, 800],
} as const;

/** A value that an earthquake can have; undefined, with a finding, where none can. */
export function quakeValue(
  what: keyof typeof RANGES,
  value: number | undefined,
  { id, line }: PlaceOf,
  findings: FindingCollector,
): number | undefined {
  const [least, most] = RANGES[what];
  if (value === undefined || (value >= least && value <= most)) return value;
  findings.add('HAZ-120', { ...present('line', line), values: { id, what, value, least, most } });
  return undefined;
}

/** Which times a feed may speak of. */
export interface QuakeTimes {
  readonly earliestMs: number;
  readonly nowMs: number;
}

/**
 * Whether an earthquake can be of this time, told where it cannot: milliseconds read of a number of seconds are in January
 * 1970, and would be shown as an earthquake of now since it was revised just now.
 */
export function isQuakeTime(
  startMs: number,
  { earliestMs, nowMs }: QuakeTimes,
  { id, line }: PlaceOf,
  findings: FindingCollector,
): boolean {
  if (startMs >= earliestMs && startMs <= nowMs + QUAKE_AHEAD_MS_MAX) return true;
  const [time, from] = [new Date(startMs).toISOString(), new Date(earliestMs).toISOString().slice(0, 10)];
  findings.add('HAZ-121', { ...present('line', line), values: { id, time, from } });
  return false;
}
