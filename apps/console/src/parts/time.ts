import { LOCALE } from '../messages/say.tsx';

const DAY = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric' });
const DAY_OF_YEAR = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short' });
const WEEKDAY = new Intl.DateTimeFormat(LOCALE, { weekday: 'short', day: 'numeric', month: 'short' });
const HOUR = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const ZONE = new Intl.DateTimeFormat(LOCALE, { timeZoneName: 'short' });

function zoneOf(date: Date): string {
  return ZONE.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

function sameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString();
}

function plain(text: string): string {
  // en-GB writes "Tue, 24 Nov"; the comma is kept for the hour that follows.
  return text.replace(',', '').replace('Sept', 'Sep');
}

/** `Tue 24 Nov, 09:18 CET` */
export function dateTime(time: string | Date): string {
  const date = new Date(time);
  return `${plain(WEEKDAY.format(date))}, ${HOUR.format(date)} ${zoneOf(date)}`;
}

/** `24 Nov 2026` */
export function day(time: string | Date): string {
  return plain(DAY.format(new Date(time)));
}

/** `09:18` */
export function hour(time: string | Date): string {
  return HOUR.format(new Date(time));
}

/** `09:18` today, `24 Nov, 09:18` this year, `24 Nov 2025` before: for rows, beside a `<time>` with the whole. */
export function shortTime(time: string | Date, now: Date = new Date()): string {
  const date = new Date(time);
  if (sameDay(date, now)) return HOUR.format(date);
  if (date.getFullYear() !== now.getFullYear()) return day(date);
  return `${plain(DAY_OF_YEAR.format(date))}, ${HOUR.format(date)}`;
}
