import { editDistance } from './edit-distance.ts';
import { EXACT } from './levels.ts';

/**
 * The level at which two dates agree. Dates are `YYYYMMDD`, `YYYYMM` or `YYYY`; digits as written, also those of no day
 * in the calendar.
 */
export function compareDates(a: string, b: string): number {
  if (a === b) return EXACT;
  if (a.length !== 8 || b.length !== 8) return comparePartialDates(a, b);
  const year = sameRange(a, b, 0, 4);
  if (isOneSlip(a, b) || (year && isDayAsMonth(a, b))) return 1;
  const parts = Number(year) + Number(sameRange(a, b, 4, 6)) + Number(sameRange(a, b, 6, 8));
  if (parts === 2) return 2;
  return editDistance(a, b, 2) <= 2 ? 4 : year ? 5 : 6;
}

function comparePartialDates(a: string, b: string): number {
  const isWhole = isPartOfDate(a) && isPartOfDate(b);
  const year = sameRange(a, b, 0, 4);
  if (isWhole) return sameRange(a, b, 0, Math.min(a.length, b.length)) ? 3 : year ? 5 : 6;
  const distance = editDistance(a, b, 2);
  return distance <= 1 ? 1 : distance === 2 ? 4 : year ? 5 : 6;
}

/** A year, a month or a day; other lengths have a digit too many or too few. */
function isPartOfDate({ length }: string): boolean {
  return length === 4 || length === 6 || length === 8;
}

/** One digit differs, or two neighbours are swapped. */
function isOneSlip(a: string, b: string): boolean {
  let first = -1;
  let differing = 0;
  for (let i = 0; i < a.length; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue;
    if (++differing === 1) first = i;
    else if (differing > 2 || i !== first + 1) return false;
  }
  if (differing === 1) return true;
  return a.charCodeAt(first) === b.charCodeAt(first + 1) && a.charCodeAt(first + 1) === b.charCodeAt(first);
}

function isDayAsMonth(a: string, b: string): boolean {
  return (
    a.charCodeAt(4) === b.charCodeAt(6) &&
    a.charCodeAt(5) === b.charCodeAt(7) &&
    a.charCodeAt(6) === b.charCodeAt(4) &&
    a.charCodeAt(7) === b.charCodeAt(5)
  );
}

function sameRange(a: string, b: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (a.charCodeAt(i) !== b.charCodeAt(i)) return false;
  return true;
}
