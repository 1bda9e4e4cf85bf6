import { sql } from 'kysely';

/** Why a report is not live that says when it will be. */
export const NOT_YET = 'It is dated in the future.';
/** A clock may be so far ahead. */
export const AHEAD_MS_MAX = 15 * 60_000;

/** Dated later than a clock may be wrong. */
export function isAhead({ revisedMs }: { readonly revisedMs: number }, now: Date): boolean {
  return revisedMs > now.getTime() + AHEAD_MS_MAX;
}

/** A report was dated in the future, and its time has come. */
export function notYetDue(now: Date) {
  return sql<boolean>`exists (select from hazard_report where not live and sent_at > received_at
    and sent_at <= ${new Date(now.getTime() + AHEAD_MS_MAX)} and ended_why = ${NOT_YET})`;
}
