import { bic, countryCode, email, iban, imoNumber, isImoShipNumber, lei, readListedDate } from '../../model/index.ts';

/** What values look like, whatever their column is called. */
export type ValueKind = 'iban' | 'lei' | 'bic' | 'email' | 'url' | 'date' | 'imo' | 'country' | 'phone' | 'number';

type Test = (text: string) => boolean;

/** The surest first: a value that passes check digits is hardly anything else. */
const TESTS: readonly (readonly [ValueKind, Test])[] = [
  ['iban', (text) => iban(text) !== undefined],
  ['lei', (text) => lei(text) !== undefined],
  ['email', (text) => email(text) !== undefined],
  ['url', (text) => /^(?:https?:\/\/|www\.)\S+$/iu.test(text)],
  ['imo', (text) => imoNumber(text) !== undefined && isImoShipNumber(text)],
  ['date', (text) => /\d{4}/u.test(text) && !/^\d{4,}$/u.test(text) && readListedDate(text) !== undefined],
  ['phone', (text) => /^(?:\+|00)[\d\s()/.-]{7,20}$/u.test(text)],
  ['number', (text) => /^[-+]?\d[\d.,' ]*\s*%?$/u.test(text)],
  [
    'bic',
    (text) =>
      /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/u.test(text) && /[0-9]|XXX$/u.test(text) && bic(text) !== undefined,
  ],
  ['country', (text) => text.length <= 60 && /^\p{L}/u.test(text) && countryCode(text) !== undefined],
];

/** So many of the values must be of a kind for the column to be. */
const SHARE_MIN = 0.8;

/** The kind that nearly all values of a column are, or undefined. */
export function kindOfValues(values: readonly string[]): ValueKind | undefined {
  const given = values.map((value) => value.trim()).filter((value) => value !== '');
  if (given.length === 0) return undefined;
  const need = given.length * SHARE_MIN;
  return TESTS.find(([, test]) => given.filter(test).length >= need)?.[0];
}

/** Whether a text is a value rather than a heading. */
export function looksLikeValue(text: string): boolean {
  const bare = text.trim();
  if (/^\d[\d.,/-]*$/u.test(bare)) return true;
  return TESTS.some(([kind, test]) => kind !== 'country' && kind !== 'number' && test(bare));
}
