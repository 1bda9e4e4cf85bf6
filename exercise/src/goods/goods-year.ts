/** Declarations are of the year that ends with the exercise: day 0 is 25 November 2025, day 364 is 24 November 2026. */
export const YEAR_DAYS = 365;
const FIRST_DAY_MS = Date.UTC(2025, 10, 25);
const DAY_MS = 86_400_000;

/** `2025-11-25` */
export function goodsDay(day: number): string {
  return new Date(FIRST_DAY_MS + day * DAY_MS).toISOString().slice(0, 10);
}

export function goodsMonth(day: number): number {
  return new Date(FIRST_DAY_MS + day * DAY_MS).getUTCMonth() + 1;
}

/** The days of a file: a calendar month, the first and the last are cut. The last comes in on the last day, others on the first of the next month. */
export interface GoodsFile {
  readonly file: string;
  /** First and last day, both included. */
  readonly from: number;
  readonly to: number;
}

export const goodsFiles: readonly GoodsFile[] = Array.from({ length: 13 }, (_, at): GoodsFile => {
  const begins = at === 0 ? 0 : dayOf(Date.UTC(2025, 10 + at, 1));
  const next = Date.UTC(2025, 11 + at, 1);
  const isLast = at === 12;
  const time = isLast ? '2026-11-24T1700Z' : `${new Date(next).toISOString().slice(0, 10)}T0600Z`;
  return { file: `${time}-1.csv`, from: begins, to: isLast ? YEAR_DAYS - 1 : dayOf(next) - 1 };
});

function dayOf(ms: number): number {
  return Math.round((ms - FIRST_DAY_MS) / DAY_MS);
}
