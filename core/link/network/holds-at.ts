import { firstDay } from '@quintet/ownership';

/**
 * Whether what has these dates held on a day. Dates are compared as far as both are known: `2020` holds all of 2020. One
 * that cannot be read says nothing, as in the calculation of shares: compared as text, `31.12.2019` would lie after 2026.
 */
export function holdsAt(dates: { readonly start?: string; readonly end?: string }, at: string | undefined): boolean {
  if (at === undefined) return true;
  const start = readable(dates.start);
  const end = readable(dates.end);
  const begun = start === undefined || start.slice(0, at.length) <= at.slice(0, start.length);
  const over = end !== undefined && end.slice(0, at.length) < at.slice(0, end.length);
  return begun && !over;
}

function readable(date: string | undefined): string | undefined {
  return date === undefined || firstDay(date) === undefined ? undefined : date.trim();
}
