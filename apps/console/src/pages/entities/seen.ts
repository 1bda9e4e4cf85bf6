import { LOCALE, say } from '../../messages/say.tsx';

const DAY_MONTH = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short' });
const DAY_MONTH_YEAR = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: '2-digit' });

// British English writes four letters for one month only.
const day = (date: Date, format: Intl.DateTimeFormat) => format.format(date).replace('Sept', 'Sep');

/** First to last seen, as short as it stays exact: `19 Oct`, `2 Sep – 23 Nov`, `2 Sep 25 – 23 Nov 26`. */
export function seenText(first: string, last: string): string {
  const from = new Date(first);
  const to = new Date(last);
  const format = from.getFullYear() === to.getFullYear() ? DAY_MONTH : DAY_MONTH_YEAR;
  const [one, other] = [day(from, format), day(to, format)];
  return one === other ? one : `${one} – ${other}`;
}

/** Since when, for what is still said: `since 2 Sep 26`; else from when to when. */
export function saidText(first: string, last: string | null): string {
  return last === null ? say('entity.since', { day: day(new Date(first), DAY_MONTH_YEAR) }) : seenText(first, last);
}
