import { formatDate, formatSpan, readListedDate } from '../../../model/index.ts';
import { type DatePlace, tellImpossible } from '../../checked-date.ts';
import type { FindingCollector } from '../../findings.ts';

const PARTS = /^(\d{1,2}|d{1,2})\/(\d{1,2}|m{1,2})\/(\d{4}|\d{2,3}y{1,2})$/iu;

/**
 * Reads a date of the list, day first. A part that is not known is written by its letters: `dd/mm/1970`, `dd/05/1970`,
 * `15/08/195y`; a day without its month says nothing. Undefined, with a finding, when the text holds no date.
 */
export function readUkDate(text: string, place: DatePlace, findings: FindingCollector): string | undefined {
  if (text === '') return undefined;
  const parts = PARTS.exec(text);
  const date = parts ? dateOfParts(parts, place, findings) : readListedDate(text);
  if (date === undefined) findings.add('LIST-402', { ...place, values: { value: text } });
  return date;
}

function dateOfParts(
  [text, day = '', month = '', year = '']: RegExpExecArray,
  place: DatePlace,
  findings: FindingCollector,
): string | undefined {
  if (/y/iu.test(year)) return yearsOf(year);
  const [d, m] = [numberOf(day), numberOf(month)];
  const date = formatDate(Number(year), m, d);
  const written = m === undefined ? 'YYYY' : d === undefined ? 'YYYY-MM' : 'YYYY-MM-DD';
  if (date !== undefined && date.length < written.length) tellImpossible(text, date, place, findings);
  return date;
}

function numberOf(part: string): number | undefined {
  return /^\d+$/u.test(part) ? Number(part) : undefined;
}

/** `195y` are the years from 1950 to 1959. */
function yearsOf(year: string): string | undefined {
  const [from, to] = ['0', '9'].map((digit) => formatDate(Number(year.replace(/y/giu, digit))));
  return from === undefined || to === undefined ? undefined : formatSpan(from, to);
}
