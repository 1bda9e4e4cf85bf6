import { readListedDate } from '../model/index.ts';

/** What a remark in words says that can be compared. */
export interface NoteFacts {
  readonly birthDates: readonly string[];
  readonly passports: readonly string[];
}

const DATE = String.raw`(?:\d{1,2}\s+)?[A-Z][a-z]{2,8}\.?\s?\d{4}|\d{4}`;
const BIRTH = new RegExp(
  String.raw`\b(?:D\.?O\.?B\.?|DPOB|[Bb]orn|date of birth)\b[^;]{0,40}?((?:(?:[a-c]\)\s*)?(?:${DATE})[\s,]*){1,3})`,
  'gu',
);
const ONE_DATE = new RegExp(DATE, 'gu');
const PASSPORT = /\bpass\s?port\s+(?:no\.?|number|num\.?)?\s*:?\s*([A-Z]{0,3}\s?\d{5,12}[A-Z]?)\b/giu;

/** Finds birth dates and passport numbers in a remark such as `DOB: 11 Apr. 1963. Passport no. 2863795S`. */
export function readNoteFacts(note: string): NoteFacts {
  if (!/\d{4}/u.test(note)) return { birthDates: [], passports: [] };
  const birthDates = [...note.matchAll(BIRTH)]
    .flatMap((match) => match[1]?.match(ONE_DATE) ?? [])
    .flatMap((date) => readListedDate(date.replace(/\.(?=\d)/u, '. ')) ?? []);
  const passports = [...note.matchAll(PASSPORT)].map((match) => match[1]?.trim() ?? '');
  return { birthDates: [...new Set(birthDates)], passports: [...new Set(passports)] };
}
