import { daysInMonth, formatDate, formatSpan, prefixDateParts } from '../../../model/index.ts';
import { tellImpossible } from '../../checked-date.ts';
import { childrenOf, childText, type XmlNode } from '../../xml-records.ts';
import type { AdvancedFile } from './advanced-file.ts';

/**
 * Reads a DatePeriod, of which Start and End have each an earliest (`From`) and a latest (`To`) day. OFAC writes a year
 * that is all it knows as the days from its first to its last.
 *
 * @returns a model date, or undefined when there is none or it is not one of the Gregorian calendar.
 */
export function readDatePeriod(period: XmlNode, path: string, file: AdvancedFile): string | undefined {
  const calendar = file.refs.text('CalendarType', period.attributes['CalendarTypeID'], period.line);
  if (calendar !== undefined && !/^gregorian/iu.test(calendar)) return undefined;
  const [start] = childrenOf(period, 'Start');
  const [end] = childrenOf(period, 'End');
  const from = point(start, 'From', path, file) ?? point(start, 'To', path, file);
  const to = point(end, 'To', path, file) ?? point(end, 'From', path, file) ?? point(start, 'To', path, file);
  const [first, last] = [from ?? to, to ?? from];
  if (first === undefined || last === undefined) return undefined;
  const date = wholeSpan(first, last);
  const isAbout = [start, end].some((node) => node?.attributes['Approximate'] === 'true');
  return isAbout && !date.includes('/') ? `${date}~` : date;
}

/** The digits of a DatePeriod or a date that could not be read, for a note; empty where there are none. */
export function dateText(node: XmlNode): string {
  if (node.children.length === 0) return '';
  const parts = ['Year', 'Month', 'Day'].map((name) => childText(node, name).trim()).filter((part) => part !== '');
  const below = node.children.map(dateText).filter((text) => text !== '');
  return [...new Set([...(parts.length > 0 ? [parts.join('-')] : []), ...below])].join(' to ');
}

/** Reads an element that holds Year, Month and Day. */
export function readDateParts(node: XmlNode, path: string, { context }: AdvancedFile): string | undefined {
  const texts = ['Year', 'Month', 'Day'].map((name) => childText(node, name).trim());
  const text = texts.filter((part) => part !== '').join('-');
  if (text === '') return undefined;
  const [year, month, day] = texts.map((part) => (/^\d+$/u.test(part) ? Number(part) : undefined));
  const date = formatDate(year ?? 0, month, day);
  const place = { path, line: node.line };
  if (date === undefined) context.findings.add('LIST-402', { ...place, values: { value: text } });
  else if (date.split('-').length < texts.filter((part) => part !== '').length)
    tellImpossible(text, date, place, context.findings);
  return date;
}

function point(node: XmlNode | undefined, name: string, path: string, file: AdvancedFile): string | undefined {
  const [found] = node === undefined ? [] : childrenOf(node, name);
  return found === undefined ? undefined : readDateParts(found, path, file);
}

/** From the first day of a year to the last of another are those years, and so with months. */
function wholeSpan(first: string, last: string): string {
  const end = prefixDateParts(last);
  if (first === last || end === undefined) return first;
  if (isAtEdge(first, '-01-01') && isAtEdge(last, '-12-31')) return formatSpan(first.slice(0, 4), last.slice(0, 4));
  const lastDay = end.day === undefined || end.day === daysInMonth(end.year, end.month ?? 1);
  return isAtEdge(first, '-01') && lastDay ? formatSpan(first.slice(0, 7), last.slice(0, 7)) : formatSpan(first, last);
}

function isAtEdge(date: string, edge: string): boolean {
  return date.length === 10 && date.endsWith(edge);
}
