import { LOCALE } from '../../messages/say.tsx';

const DAY = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const DAY_OF_YEAR = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const HOUR = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' });

/** Times at sea are UTC everywhere, and the page says so. */
export const utcHour = (at: string | number | Date): string => HOUR.format(new Date(at));
const plain = (text: string) => text.replace('Sept', 'Sep');
/** `16 Oct` */
export const utcDay = (at: string | number | Date): string => plain(DAY.format(new Date(at)));
/** `16 Oct 2026` */
export const utcDate = (at: string | number | Date): string => plain(DAY_OF_YEAR.format(new Date(at)));
/** `16 Oct 05:20` */
export const utcTime = (at: string | number | Date): string => `${utcDay(at)} ${utcHour(at)}`;
