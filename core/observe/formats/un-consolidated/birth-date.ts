import { formatDate, formatSpan, readListedDate } from '../../../model/index.ts';
import { childText, type XmlNode } from '../../xml-records.ts';
import type { UnRecord } from './record.ts';

/**
 * Reads INDIVIDUAL_DATE_OF_BIRTH. `EXACT` may come with a year only, or with nothing but a note (`Nov. 1973`, `Between
 * Aug. and Sep. 1977`); what the note says beyond the date is kept.
 */
export function readUnBirthDate(node: XmlNode, { entry, context }: UnRecord): void {
  const note = context.cleaner.line(childText(node, 'NOTE'));
  const dates = listedDates(node, note);
  const isAbout = childText(node, 'TYPE_OF_DATE').trim().toUpperCase() === 'APPROXIMATELY';
  for (const date of dates) entry.subject.add('birthDate', isAbout && /^[\d-]+$/u.test(date) ? `${date}~` : date);
  if (note !== '' && (dates.length === 0 || readListedDate(note) === undefined)) {
    entry.subject.add('notes', `Date of birth: ${note}`);
  }
}

function listedDates(node: XmlNode, note: string): string[] {
  const year = childText(node, 'YEAR').trim();
  const from = childText(node, 'FROM_YEAR').trim();
  const to = childText(node, 'TO_YEAR').trim();
  const span =
    from && to && formatDate(Number(from)) && formatDate(Number(to))
      ? formatSpan(from, to)
      : readListedDate(from || to);
  const found = [readListedDate(childText(node, 'DATE')), monthOfYear(year, note) ?? readListedDate(year), span];
  const dates = found.filter((date) => date !== undefined);
  const noted = dates.length === 0 ? readListedDate(note) : undefined;
  return noted === undefined ? dates : [noted];
}

/** A year with the note `Sep.` is a month. */
function monthOfYear(year: string, note: string): string | undefined {
  return year !== '' && /^\p{L}{3,9}\.?$/u.test(note) ? readListedDate(`${note} ${year}`) : undefined;
}
