/** In which order a column writes day and month where both are numbers. */
export type DayOrder = 'day-first' | 'month-first';

/** What a text is as a day; `fits` says which order it can be read in, where it is written in numbers day and month first. */
export type DayCheck =
  | { readonly state: 'day'; readonly day: string; readonly fits?: DayOrder | 'both' }
  | { readonly state: 'no-day' };

const NO_DAY: DayCheck = { state: 'no-day' };
const MS_PER_DAY = 86_400_000;

/**
 * Reads a day: 2026-12-31 (a time behind it is left out), 20261231, 31.12.2026, 31/12/2026, 12/31/2026. The order of the
 * last three is that of the column. A day that does not exist is none.
 *
 * @returns `day` as YYYY-MM-DD.
 *
 * @example
 * readDay('31.12.2026', 'day-first'); // { state: 'day', day: '2026-12-31', fits: 'day-first' }
 */
export function readDay(text: string, order: DayOrder): DayCheck {
  // Rows of a file that stand together are of one day.
  if (text === last.text && order === last.order) return last.check;
  const check = readAnyDay(text, order);
  last = { text, order, check };
  return check;
}

let last: { readonly text: string; readonly order: DayOrder; readonly check: DayCheck } = {
  text: '',
  order: 'day-first',
  check: NO_DAY,
};

function readAnyDay(text: string, order: DayOrder): DayCheck {
  const bare = text.trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\d{2}:\d{2}.{0,24})?$/.exec(bare);
  if (iso !== null) return asDay(iso[1], iso[2], iso[3]);
  const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(bare);
  if (yearFirst !== null) return asDay(yearFirst[1], yearFirst[2], yearFirst[3]);
  const parts = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:[T ]\d{2}:\d{2}.{0,24})?$/.exec(bare);
  if (parts === null) return NO_DAY;
  const [, first, second, year] = parts;
  const fits = fitting(Number(first), Number(second));
  const isDayFirst = fits === 'both' ? order === 'day-first' : fits === 'day-first';
  const read = isDayFirst ? asDay(year, second, first) : asDay(year, first, second);
  return read.state === 'day' && first !== second ? { ...read, fits } : read;
}

function fitting(first: number, second: number): DayOrder | 'both' {
  if (first > 12) return 'day-first';
  return second > 12 ? 'month-first' : 'both';
}

function asDay(year = '', month = '', day = ''): DayCheck {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? { state: 'day', day: text } : NO_DAY;
}

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day that exists, written YYYY-MM-DD, from 1900 on. */
export function isDay(text: string): boolean {
  if (!/^(?:19|[2-9]\d)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (month === 2 && isLeap ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0));
}

/** Days since 1970-01-01 of a day that exists. */
export function dayNumber(day: string): number {
  return Math.round(
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_PER_DAY,
  );
}
