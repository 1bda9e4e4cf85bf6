import { fileTime } from '../calendar.ts';

/** What threatens the exercise's waters is told from Tuesday 10 November 2026 to the end of its last day, 24 November 18:00 UTC. */
export const FIRST_DAY = 10;
export const LAST_DAY = 24;
export const HAZARD_DAYS = LAST_DAY - FIRST_DAY + 1;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** A moment of November 2026, UTC, in milliseconds since 1970; a day beyond the 30th runs on into December. */
export function november(day: number, hour = 0, minute = 0, second = 0): number {
  return Date.UTC(2026, 10, day, hour, minute, second);
}

export const HAZARDS_BEGIN_MS = november(FIRST_DAY);
export const HAZARDS_END_MS = november(LAST_DAY, 18);

/** `2026-11-16T0900Z`, as file names carry it. */
export function fileTimeOf(ms: number): string {
  const text = new Date(ms).toISOString();
  return fileTime(text.slice(0, 10), text.slice(11, 16).replace(':', ''));
}

/** `2026-11-16T09:00:00Z`, to the second. */
export function isoSeconds(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** `2026-11-16T10:00:00+01:00`: CAP writes no `Z`. With no offset UTC is written as the standard has it, `-00:00`. */
export function capTimeOf(ms: number, offsetHours = 1): string {
  const text = new Date(ms + offsetHours * HOUR_MS).toISOString().slice(0, 19);
  return offsetHours === 0 ? `${text}-00:00` : `${text}+0${offsetHours}:00`;
}

/** Moments of polls: every so many hours from the first to the last, both included. */
export function polls(everyHours: number, firstMs: number, lastMs: number): readonly number[] {
  const count = Math.floor((lastMs - firstMs) / (everyHours * HOUR_MS)) + 1;
  return Array.from({ length: count }, (_, at) => firstMs + at * everyHours * HOUR_MS);
}
