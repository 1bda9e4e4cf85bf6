import type { Draw } from '../random.ts';

/** A birth date in full. What a list or a register knows of it may be less. */
export interface Birth {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

const YOUNGEST_YEAR = 2006;
const OLDEST_YEAR = 1938;
const FIRST_OF_MONTH_SHARE = 0.02;
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A birth date with the habits of the register that wrote it down: a share of all stands at 1 January because only the year was
 * known, a smaller share at the first of a month.
 */
export function birthAt(draw: Draw, newYearShare: number): Birth {
  // The mean of two draws makes the middle ages likelier than the ends.
  const age = draw.below(YOUNGEST_YEAR - OLDEST_YEAR + 1) + draw.below(YOUNGEST_YEAR - OLDEST_YEAR + 1);
  const year = OLDEST_YEAR + Math.floor(age / 2);
  if (draw.chance(newYearShare)) return { year, month: 1, day: 1 };
  const month = draw.between(1, 12);
  if (draw.chance(FIRST_OF_MONTH_SHARE)) return { year, month, day: 1 };
  return { year, month, day: draw.between(1, monthDays[month - 1] ?? 28) };
}

/** `1974-03-09` */
export function isoDate(birth: Birth): string {
  return `${birth.year}-${String(birth.month).padStart(2, '0')}-${String(birth.day).padStart(2, '0')}`;
}
