import { iso6346Remainder } from './iso-6346.ts';

/** What a text is as a container number. */
export type ContainerCheck =
  | { readonly state: 'right' | 'remainder-10'; readonly number: string }
  | { readonly state: 'wrong-digit'; readonly number: string; readonly expected: number }
  | { readonly state: 'wrong-category' }
  | { readonly state: 'no-number' };

/**
 * Checks a container number: three letters of the owner, U (freight), J (equipment) or Z (trailer), six digits and a
 * check digit (ISO 6346). Spaces, dashes and a slash before the check digit are left out. A number whose remainder is 10
 * has the check digit 0; the standard advises against such numbers, and they exist.
 *
 * @example
 * checkContainer('CSQU 305438-3'); // { state: 'right', number: 'CSQU3054383' }
 */
export function checkContainer(text: string): ContainerCheck {
  const number = text.replace(/[\s\-./]/gu, '').toUpperCase();
  if (!/^[A-Z]{4}\d{7}$/.test(number)) return { state: 'no-number' };
  const category = number[3];
  if (category !== 'U' && category !== 'J' && category !== 'Z') return { state: 'wrong-category' };
  const remainder = iso6346Remainder(number.slice(0, 10));
  const expected = remainder % 10;
  if (Number(number[10]) !== expected) return { state: 'wrong-digit', number, expected };
  return { state: remainder === 10 ? 'remainder-10' : 'right', number };
}
