import type { Payload } from './payload.ts';
import { bit, type SixBits, unsigned } from './six-bits.ts';
import { HOUR, SIXTIETH } from './value-tables.ts';

/*
 * The communication state of a position report: the last 19 bits of types 1–4, 9, 11 and 18 (ITU-R M.1371-5, annex 2,
 * 3.3.7). It says how the sender keeps time, and from time to time which time it is.
 */

const START = 149;
const END = 168;

/** 0 UTC directly, 1 UTC indirectly, 2 a base station, 3 other stations; NaN when there is no communication state. */
export function syncStateOf({ six, bits }: Payload): number {
  return hasState(six, bits) ? unsigned(six, START, 2) : Number.NaN;
}

/** The UTC hour, 0–23; NaN when the message does not say it. */
export function utcHourOf({ six, bits }: Payload): number {
  if (isTimeReport(six)) return HOUR[unsigned(six, 61, 5)]!;
  return hasTime(six, bits) ? HOUR[unsigned(six, START + 5, 5)]! : Number.NaN;
}

/** The UTC minute, 0–59; NaN when the message does not say it. */
export function utcMinuteOf({ six, bits }: Payload): number {
  if (isTimeReport(six)) return SIXTIETH[unsigned(six, 66, 6)]!;
  return hasTime(six, bits) ? SIXTIETH[unsigned(six, START + 10, 7)]! : Number.NaN;
}

/** Types 4 and 11 give the time as fields of their own. */
function isTimeReport(six: SixBits): boolean {
  return six[0] === 4 || six[0] === 11;
}

/** A carrier sense unit (type 18 with its flag) has no communication state. */
function hasState(six: SixBits, bits: number): boolean {
  const type = six[0]!;
  if (bits < END) return false;
  return type <= 4 || type === 9 || type === 11 || (type === 18 && !bit(six, 141));
}

/** SOTDMA gives hour and minute when its slot timeout is 1. ITDMA (type 3, or by the selector) never does. */
function hasTime(six: SixBits, bits: number): boolean {
  if (!hasState(six, bits) || unsigned(six, START + 2, 3) !== 1) return false;
  return six[0] === 9 || six[0] === 18 ? !bit(six, START - 1) : six[0] !== 3;
}
