import { BIRTH_DATE_CODE, readListedDate } from '../model/index.ts';
import type { FindingCollector } from './findings.ts';

/** Where a date stands, for the finding about it. */
export interface DatePlace {
  readonly path: string;
  readonly line: number;
}

const WHOLE_DATE = /^(?:\d{1,2}[\s/.-]+(?:\p{L}+\.?|\d{1,2})[\s/.-]+\d{4}|\d{4}-\d{1,2}-\d{1,2})$/u;

/**
 * Reads a date as readListedDate does, and says so when it does not exist: of `31/02/1970` the month is used, and what
 * holds no date at all gives undefined; the caller then keeps the text as a note.
 */
export function readCheckedDate(text: string, place: DatePlace, findings: FindingCollector): string | undefined {
  if (text === '') return undefined;
  const date = readListedDate(text);
  if (date === undefined) findings.add('LIST-402', { ...place, values: { value: text } });
  else if (WHOLE_DATE.test(text) && date.length < 'YYYY-MM-DD'.length) tellImpossible(text, date, place, findings);
  return date;
}

/** Says that a date does not exist and what of it is used. */
export function tellImpossible(text: string, used: string, place: DatePlace, findings: FindingCollector): void {
  const message = `The date ${JSON.stringify(text.slice(0, 40))} does not exist; ${used} is used. Ask the list's publisher.`;
  findings.push({ severity: 'warning', code: BIRTH_DATE_CODE, ...place, message });
}
