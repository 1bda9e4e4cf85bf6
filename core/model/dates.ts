/**
 * Dates as lists and customers write them, turned into FollowTheMoney's prefix dates (`1974`, `1974-03`, `1974-03-19`)
 * with two signs of EDTF level 1 (ISO 8601-2): `1974~` about, `1970/1975` between.
 */

const YEAR_MIN = 1000;
const YEAR_MAX = 2199;

export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** How many days a month has; the Gregorian rule for leap years. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Writes the longest part of a date that is a date: an impossible day or month is left off. Undefined without a year. */
export function formatDate(year: number, month?: number, day?: number): string | undefined {
  if (!Number.isInteger(year) || year < YEAR_MIN || year > YEAR_MAX) return undefined;
  const yearText = String(year);
  if (month === undefined || !(month >= 1 && month <= 12)) return yearText;
  const monthText = `${yearText}-${pad(month)}`;
  if (day === undefined || !(day >= 1 && day <= daysInMonth(year, month))) return monthText;
  return `${monthText}-${pad(day)}`;
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

const ISO_PREFIX = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** Whether a text is a prefix date, and a real one. */
export function isPrefixDate(text: string): boolean {
  return prefixDateParts(text) !== undefined;
}

/** The parts of a prefix date, or undefined when it is none. */
export function prefixDateParts(text: string): DateParts | undefined {
  const match = ISO_PREFIX.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [match[1], match[2], match[3]].map((part) =>
    part === undefined ? undefined : Number(part),
  );
  if (year === undefined || formatDate(year, month, day) !== text) return undefined;
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

/** Whether a text is a date as this model writes it: a prefix date, about one (`~`), or between two (`/`). */
export function isModelDate(text: string): boolean {
  const ends = text.split('/');
  return ends.length <= 2 && ends.every((end) => isPrefixDate(end.replace(/~$/u, '')));
}

/**
 * A span between two prefix dates in its shortest form: a whole month or year is that month or year, equal ends are one
 * date, ends in the wrong order are put right.
 */
export function formatSpan(from: string, to: string): string {
  if (from === to) return from;
  const [first, last] = from < to ? [from, to] : [to, from];
  const start = prefixDateParts(first);
  const end = prefixDateParts(last);
  if (start && end && start.year === end.year && start.day === 1 && end.day !== undefined) {
    if (start.month === 1 && end.month === 12 && end.day === 31) return String(start.year);
    if (start.month === end.month && end.day === daysInMonth(end.year, end.month ?? 1)) return first.slice(0, 7);
  }
  return `${first}/${last}`;
}
