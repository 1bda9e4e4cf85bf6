import type { TextFormat } from './rule.ts';

const FULL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const PARTIAL_DATE = /^\d{4}(?:-(?:1[0-2]|0[1-9]))?$/;
/** RFC 3986: a scheme, then only characters that may stand in a URI. */
const URI = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;

/** Whether a text has the format: RFC 3339 section 5.6 for dates, RFC 3986 for URIs. */
export function hasFormat(value: string, format: TextFormat): boolean {
  switch (format) {
    case 'date':
      return isCalendarDate(value);
    case 'date or time':
      return isCalendarDate(value) || isCalendarDate(DATE_TIME.exec(value)?.[1] ?? '');
    case 'partial date':
      return PARTIAL_DATE.test(value) || isCalendarDate(value);
    default:
      return URI.test(value);
  }
}

/** Whether `YYYY-MM-DD` is a day of the calendar. */
export function isCalendarDate(value: string): boolean {
  const [, year, month, day] = FULL_DATE.exec(value) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
