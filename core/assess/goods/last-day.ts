const DAY_MS = 86_400_000;

/**
 * The last day that a declaration can have been accepted on, YYYY-MM-DD: tomorrow, as it has begun somewhere. A later one
 * is a slip or a wrong clock (GDS-107): it is kept, and no span of days is measured from it.
 *
 * @example
 * lastDay(new Date('2026-11-20T12:00:00Z')); // '2026-11-21'
 */
export function lastDay(now: Date): string {
  return new Date(now.getTime() + DAY_MS).toISOString().slice(0, 10);
}
