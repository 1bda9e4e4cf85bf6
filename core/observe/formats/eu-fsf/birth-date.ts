import { formatDate, formatSpan, readListedDate } from '../../../model/index.ts';
import type { XmlNode } from '../../xml-records.ts';
import { type EuRecord, euCountry, euText } from './record.ts';

/** Reads `birthdate`: a whole date, its parts, a range of years, each perhaps circa; with the place of birth. */
export function readEuBirthDate(node: XmlNode, { entry, context }: EuRecord): void {
  const { subject } = entry;
  const text = (name: string): string => euText(node, name, context);
  const calendar = text('calendarType').toUpperCase();
  if (calendar === '' || calendar === 'GREGORIAN') {
    const date = listedDate(text);
    const isCirca = text('circa').toLowerCase() === 'true' && date !== undefined && !date.includes('/');
    subject.add('birthDate', isCirca ? `${date}~` : date);
  } else
    subject.add('notes', `Date of birth: ${text('birthdate') || text('year')} (${calendar.toLowerCase()} calendar)`);
  const place = [text('place'), text('city'), text('region'), text('countryDescription')].filter((part) => part !== '');
  subject.add('birthPlace', [...new Set(place)].join(', ')).add('birthCountry', euCountry(node, context));
  for (const child of node.children) {
    const remark = context.cleaner.line(child.text);
    if (remark !== '') subject.add('notes', `Date of birth: ${remark}`);
  }
}

function listedDate(text: (name: string) => string): string | undefined {
  const whole = readListedDate(text('birthdate'));
  if (whole !== undefined) return whole;
  const [from, to] = [year(text('yearRangeFrom')), year(text('yearRangeTo'))];
  if (from !== undefined && to !== undefined) return formatSpan(from, to);
  const month = text('monthOfYear') || text('month');
  const day = text('dayOfMonth') || text('day');
  return formatDate(number(text('year')) ?? 0, number(month), number(day)) ?? from ?? to;
}

function year(text: string): string | undefined {
  return formatDate(number(text) ?? 0);
}

function number(text: string): number | undefined {
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}
