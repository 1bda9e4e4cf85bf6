import { latinName, legalFormLast } from '@quintet/names';
import { countryCode, isA, normaliseSelector, readBirthDate, readGender, selectorType } from '../../../model/index.ts';
import type { Feature } from './feature.ts';

/** The form in which a value is compared; empty when there is nothing in it to compare. */
export function normaliseValue(schemaName: string, { kind, name }: Feature, text: string): string {
  if (text === '') return '';
  if (kind === 'date') return dateDigits(text);
  if (name === 'gender') return readGender(text) ?? '';
  if (name === 'name' && isA(schemaName, 'LegalEntity')) return legalFormLast(text);
  if (kind === 'category') return countryCode(text) ?? latinName(text);
  if (kind !== 'identifier') return latinName(text);
  const type = selectorType(schemaName, name);
  return (type === undefined ? undefined : normaliseSelector(type, text)) ?? latinName(text).replaceAll(' ', '');
}

/**
 * `YYYYMMDD`, `YYYYMM` or `YYYY`. Digits that are no day of the calendar, or one too many or too few, stay as they are: a
 * date with one wrong digit still agrees in the others.
 */
export function dateDigits(text: string): string {
  const bare = /^(\d{4})[-/. ]?(\d{2})[-/. ]?(\d{2})(?:\D|$)/u.exec(text);
  if (bare) return `${bare[1]}${bare[2]}${bare[3]}`;
  if (/^\d{5}\d{0,4}$/u.test(text.trim())) return text.trim();
  return (readBirthDate(text).value ?? '').slice(0, 10).replace(/\D/gu, '');
}
