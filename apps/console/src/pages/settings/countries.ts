import { LOCALE } from '../../messages/say.tsx';
import { countryName } from '../map/country-names.ts';

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
/** Codes with a name that are no country: unions, groups, exceptional reservations, codes for users' own ends. */
const NO_COUNTRIES = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);

function isCurrent(code: string): boolean {
  if (NO_COUNTRIES.has(code)) return false;
  // A code that was withdrawn becomes another one.
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` && countryName(code) !== code;
}

let all: readonly Country[] | undefined;

/** Every country by its name, in the order of the alphabet. */
export function countries(): readonly Country[] {
  all ??= LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter(isCurrent)
    .map((code) => ({ code, name: countryName(code) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, LOCALE));
  return all;
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase(LOCALE);

/** Countries whose name holds what is typed, or whose code it is; accents do not matter. */
export function fittingCountries(text: string): readonly Country[] {
  const sought = plain(text.trim());
  return sought === ''
    ? countries()
    : countries().filter(({ code, name }) => plain(name).includes(sought) || code.toLowerCase() === sought);
}
