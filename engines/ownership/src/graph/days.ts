/** A day as a number of days since 1970-01-01. */
export type Day = number;

/** Before every date. */
export const ALWAYS_BEFORE: Day = -2_147_483_648;
/** After every date. */
export const ALWAYS_AFTER: Day = 2_147_483_647;

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?$/;
const DAY_MS = 86_400_000;

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (a time behind it is left out) as its first day.
 * @returns undefined for what is no date.
 */
export function firstDay(text: string): Day | undefined {
  const [year, month, day] = partsOf(text);
  return year === undefined ? undefined : dayOf(year, month ?? 1, day ?? 1);
}

/**
 * Reads a date as the first day on which something that ends then is no more: a full date is that day itself, a month
 * or year ends with the day after its last.
 */
export function dayAfter(text: string): Day | undefined {
  const [year, month, day] = partsOf(text);
  if (year === undefined) return undefined;
  if (day !== undefined) return dayOf(year, month ?? 1, day);
  return month === undefined ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
}

/** The date of a day, `YYYY-MM-DD`. */
export function dateOf(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

function partsOf(text: string): readonly number[] {
  const parts = (DATE.exec(text.trim()) ?? []).slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
  const [year = 0, month = 1, day = 1] = parts;
  const isReal =
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return isReal ? parts : [];
}

function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}
