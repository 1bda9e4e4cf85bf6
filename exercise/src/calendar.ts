/**
 * The exercise has its own calendar: nothing in it comes from the clock. It covers the autumn of 2026 and ends on Tuesday
 * 24 November 2026; these are the days on which the bank's payments arrive. Times are UTC.
 */
export const paymentDays = [
  '2026-11-16',
  '2026-11-17',
  '2026-11-18',
  '2026-11-19',
  '2026-11-20',
  '2026-11-23',
  '2026-11-24',
] as const;

/** `2026-11-16`, `0900` → `2026-11-16T0900Z`, as file names carry it. */
export function fileTime(day: string, clock: string): string {
  return `${day}T${clock}Z`;
}

/** `2026-11-16`, `0900` → `2026-11-16T09:00:00Z`. */
export function isoTime(day: string, clock: string): string {
  return `${day}T${clock.slice(0, 2)}:${clock.slice(2)}:00Z`;
}
