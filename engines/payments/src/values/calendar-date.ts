const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whether this day exists in the Gregorian calendar. */
function isCalendarDay(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const days = month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return day <= days;
}

/** The day of an ISO 8601 date or date and time, `YYYY-MM-DD`; undefined when there is none such in the calendar. */
export function isoDay(text: string): string | undefined {
  const day = text.length === 10 ? text : text.slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  if (text.length > 10 && !/^(?:T|Z|[+-]\d{2}:\d{2}$)/.test(text.slice(10))) return undefined;
  return isCalendarDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))) ? day : undefined;
}

/** The day of an MT date `YYMMDD`: years from 80 are of the twentieth century (SWIFT's rule for value dates). */
export function mtDay(text: string): string | undefined {
  if (!/^\d{6}$/.test(text)) return undefined;
  const short = Number(text.slice(0, 2));
  const year = short >= 80 ? 1900 + short : 2000 + short;
  return isoDay(`${year}-${text.slice(2, 4)}-${text.slice(4, 6)}`);
}

/** The day of a date `YYYYMMDD`. */
export function compactDay(text: string): string | undefined {
  if (!/^\d{8}$/.test(text)) return undefined;
  return isoDay(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`);
}
