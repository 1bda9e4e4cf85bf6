import type { Draw } from '../random.ts';
import { remainderBy97 } from './check-digits.ts';

/**
 * What follows the country and the check digits, by country (ISO 13616 registry): `n` digits, `a` capital letters, `c` either.
 * Bank codes are given as fixed text: nines or an X, which no bank of the exercise's countries has, so that no account is real.
 */
const structures: Readonly<Record<string, readonly [bankCode: string, rest: string]>> = {
  at: ['99999', '11n'],
  be: ['999', '9n'],
  ch: ['99999', '12c'],
  cy: ['99999999', '16n'],
  de: ['99999999', '10n'],
  es: ['99999999', '12n'],
  fr: ['9999999999', '13n'],
  gb: ['XXQZ999999', '8n'],
  ge: ['XQ', '16n'],
  gr: ['9999999', '16n'],
  il: ['999999', '13n'],
  it: ['X9999999999', '12n'],
  lu: ['999', '13c'],
  mt: ['XXQZ99999', '18c'],
  nl: ['XXQZ', '10n'],
  pl: ['99999999', '16n'],
  tr: ['999990', '16n'],
  ua: ['999999', '19n'],
  ae: ['999', '16n'],
};

/** Whether accounts in this country have an IBAN that the exercise can make. */
export function hasIban(country: string): boolean {
  return structures[country] !== undefined;
}

/** An IBAN of the country with valid check digits. Throws a RangeError for a country without IBAN. */
export function ibanIn(country: string, draw: Draw): string {
  const structure = structures[country];
  if (structure === undefined) throw new RangeError(`no IBAN in ${country}`);
  const [bankCode, rest] = structure;
  const length = Number.parseInt(rest, 10);
  const account = rest.endsWith('n') ? draw.digits(length) : draw.characters(length, '0123456789');
  const land = country.toUpperCase();
  const check = 98 - remainderBy97(`${bankCode}${account}${land}00`);
  return `${land}${String(check).padStart(2, '0')}${bankCode}${account}`;
}
