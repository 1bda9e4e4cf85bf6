import { iso6346Remainder } from './iso-6346.ts';
import { checkCountry } from './countries.ts';

/** What a text is as the reference of a declaration. */
export type MrnCheck =
  | { readonly state: 'right' | 'other-id'; readonly reference: string }
  | { readonly state: 'wrong-character'; readonly reference: string; readonly expected: string }
  | { readonly state: 'empty' }
  | { readonly state: 'spreadsheet' };

/** 2.6E+17: what a spreadsheet makes of a long number; its digits are gone. */
const SPREADSHEET = /^\d(?:[.,]\d+)?E\+\d{1,3}$/u;

/**
 * Checks a movement reference number: two digits of the year, two letters of the country, 14 letters or digits, of which
 * the last is a check digit (Implementing Regulation (EU) 2015/2447, annex B, format an18). The digit is computed as that
 * of a container (ISO 6346 over the 17 characters before it), which most member states do and no common act demands:
 * where it differs the reference is kept. Other references are kept as they are.
 *
 * @example
 * checkMrn('26DE1234567890ABJ5'); // { state: 'wrong-character', reference: '26DE1234567890ABJ5', expected: '…' }
 */
export function checkMrn(text: string): MrnCheck {
  const trimmed = text.trim();
  if (trimmed === '') return { state: 'empty' };
  if (SPREADSHEET.test(trimmed)) return { state: 'spreadsheet' };
  const reference = trimmed.toUpperCase();
  if (reference.length !== 18 || !/^\d{2}[A-Z]{2}[A-Z0-9]{14}$/.test(reference)) return other(trimmed);
  if (checkCountry(reference.slice(2, 4)).state !== 'right') return other(trimmed);
  const expected = String(iso6346Remainder(reference.slice(0, 17)) % 10);
  // A letter in the last place is another scheme, of which nothing can be said.
  if (!/\d$/.test(reference) || reference[17] === expected) return { state: 'right', reference };
  return { state: 'wrong-character', reference, expected };
}

function other(reference: string): MrnCheck {
  return { state: 'other-id', reference };
}
