import { defaults } from '../defaults.ts';

/** A date as far as it is known; years only, when months are 0. `until` is the last year of a range, `about` an approximate one. */
interface PartialDate {
  readonly text: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly until: number;
  readonly about: boolean;
}

export type DateVerdict = 'equal' | 'equalPart' | 'near' | 'otherDay' | 'twoYears' | 'far';

export interface DateComparison {
  readonly verdict: DateVerdict;
  readonly query: string;
  readonly listed: string;
}

const RANK: readonly DateVerdict[] = ['equal', 'equalPart', 'near', 'otherDay', 'twoYears', 'far'];
const DATE = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?([~?%])?$/;

function readDate(text: string): PartialDate | undefined {
  const [from, to] = text.split('/', 2);
  const start = DATE.exec(from ?? '');
  if (!start) return undefined;
  const end = to === undefined ? undefined : DATE.exec(to);
  const year = Number(start[1]);
  if (end) return { text, year, month: 0, day: 0, until: Number(end[1]), about: false };
  const about = start[4] !== undefined;
  return { text, year, month: Number(start[2] ?? 0), day: Number(start[3] ?? 0), until: year, about };
}

/** Compares with the nearest of the listed dates; undefined when either side has none that is a date. */
export function compareBirthDates(query: readonly string[], listed: readonly string[]): DateComparison | undefined {
  let best: DateComparison | undefined;
  let rank = RANK.length;
  for (const q of query) {
    const a = readDate(q);
    if (!a) continue;
    for (const l of listed) {
      const b = readDate(l);
      if (!b) continue;
      const verdict = compare(a, b);
      const its = RANK.indexOf(verdict);
      if (its < rank) {
        rank = its;
        best = { verdict, query: a.text, listed: b.text };
      }
    }
  }
  return best;
}

function compare(a: PartialDate, b: PartialDate): DateVerdict {
  if (a.until !== a.year || b.until !== b.year) return byGap(Math.max(a.year - b.until, b.year - a.until, 0), 0);
  const years = Math.abs(a.year - b.year);
  if (a.about || b.about) return years === 0 ? 'equalPart' : byGap(years, defaults.birthDate.aboutYears);
  if (years > 1) return byGap(years, 1);
  const months = bothHave(a.month, b.month) ? Math.abs(a.month - b.month) : 0;
  const days = months >= 0 && bothHave(a.day, b.day) ? Math.abs(a.day - b.day) : 0;
  if (years === 1) return months === 0 && days === 0 ? 'near' : turnOfYear(a, b) ? 'near' : 'twoYears';
  if (months === 0 && days === 0) return bothHave(a.day, b.day) ? 'equal' : 'equalPart';
  if (bothHave(a.day, b.day) && a.day === b.month && a.month === b.day) return 'near';
  if ((months === 0 && days === 1) || (months === 1 && days === 0)) return 'near';
  return 'otherDay';
}

function bothHave(a: number, b: number): boolean {
  return a > 0 && b > 0;
}

/** 31 December and 1 January are a day apart. */
function turnOfYear(a: PartialDate, b: PartialDate): boolean {
  const [early, late] = a.year < b.year ? [a, b] : [b, a];
  return early.month === 12 && early.day === 31 && late.month === 1 && late.day === 1;
}

function byGap(years: number, tolerated: number): DateVerdict {
  if (years <= tolerated) return 'near';
  return years <= 2 ? 'twoYears' : 'far';
}
