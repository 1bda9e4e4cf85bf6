import { formatDate, isModelDate, isPrefixDate } from './dates.ts';
import type { Finding } from './finding.ts';
import { fittingOrder, type NumberDate, readNumberDate } from './number-date.ts';

export const BIRTH_DATE_CODE = 'LIST-401';

/** What was read of a birth date, with a finding when it was not written as a whole and possible date. */
export interface BirthDateReading {
  readonly value?: string;
  readonly finding?: Finding;
}

const YEAR_FIRST = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ][\d:.,+Z-]*)?)?)?$/u;
const YEAR_PREFIX = /^(\d{4})(?!\d)(?:[-/.](\d{1,2})(?!\d))?(?:[-/.](\d{1,2})(?!\d))?/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;

/** Nobody alive was born before; a year outside is a placeholder. */
const BIRTH_YEAR_MIN = 1800;
const BIRTH_YEAR_MAX = 2100;

/**
 * Reads a person's birth date as a customer file holds it: `YYYY[-M[-D]]` with or without leading zeros.
 *
 * What is not quite a date keeps its valid beginning (`1974-02-31` → `1974-02`, `1974-13-40` → `1974`), and the finding
 * says so. Of dates in numbers `28/03/1965` is read, as it can mean one thing only, and `03.04.1965` day first, as half
 * of Europe writes it; of `03/04/1965` the year is kept. Who knows the other dates beside it may know better and turn it
 * year first before. Empty text is no date and no finding. The caller never drops the person over it.
 *
 * @example
 * readBirthDate('1974-3-9').value; // '1974-03-09'
 * readBirthDate('1974-02-31').value; // '1974-02'
 * readBirthDate('03.04.1965').value; // '1965-04-03'
 */
export function readBirthDate(text: string): BirthDateReading {
  const trimmed = text.trim();
  if (trimmed === '') return {};
  if (trimmed.length === 10 && isPrefixDate(trimmed) && isBirthYear(Number(trimmed.slice(0, 4))))
    return { value: trimmed };
  const exact = YEAR_FIRST.exec(trimmed);
  if (exact) {
    const value = birthDate(exact);
    if (value !== undefined && precisionOf(value) === writtenPrecision(exact)) return { value };
    return reading(trimmed, value);
  }
  if (isModelDate(trimmed)) return { value: trimmed };
  return reading(trimmed, looseDate(trimmed));
}

function looseDate(text: string): string | undefined {
  const compact = COMPACT.exec(text);
  if (compact) return birthDate(compact);
  const inNumbers = readNumberDate(text);
  if (inNumbers) return dateInNumbers(inNumbers);
  const prefix = YEAR_PREFIX.exec(text);
  return prefix ? birthDate(prefix) : undefined;
}

/** Between slashes or hyphens `28/03/1965` is clear, and `03/04/1965` may be March or April. */
function dateInNumbers(date: NumberDate): string | undefined {
  const { first, second, year: written, isByDots } = date;
  const year = Number(written);
  if (fittingOrder(date) === 'both' && !isByDots) return boundedDate(year);
  return fullDate(year, second, first) ?? fullDate(year, first, second);
}

function fullDate(year: number, month: number, day: number): string | undefined {
  const value = boundedDate(year, month, day);
  return value?.length === 10 ? value : undefined;
}

function birthDate(match: RegExpExecArray): string | undefined {
  return boundedDate(Number(match[1]), numberOf(match[2]), numberOf(match[3]));
}

function boundedDate(year: number, month?: number, day?: number): string | undefined {
  return isBirthYear(year) ? formatDate(year, month, day) : undefined;
}

function isBirthYear(year: number): boolean {
  return year >= BIRTH_YEAR_MIN && year <= BIRTH_YEAR_MAX;
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function writtenPrecision(match: RegExpExecArray): number {
  return match[3] !== undefined ? 3 : match[2] !== undefined ? 2 : 1;
}

function precisionOf(value: string): number {
  return value.split('-').length;
}

function reading(text: string, value: string | undefined): BirthDateReading {
  const shown = JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
  const message = value
    ? `The birth date ${shown} is not a date written YYYY-MM-DD; ${value} is used. Correct it in the file.`
    : `The birth date ${shown} is not a date; the name is screened without it. Write it YYYY, YYYY-MM or YYYY-MM-DD.`;
  const finding: Finding = { severity: 'warning', code: BIRTH_DATE_CODE, message };
  return value === undefined ? { finding } : { value, finding };
}
