import { isMessage, LOCALE, say } from '../../messages/say.tsx';

/** `registrationNumber` → `Registration number`. */
function spelledOut(name: string): string {
  const words = name.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The words for what the model names; what has none of its own is spelled out. */
const wordsOf =
  (kind: 'property' | 'schema' | 'selector') =>
  (name: string): string => {
    const key = `${kind}.${name}`;
    return isMessage(key) ? say(key) : spelledOut(name);
  };

/** The word for a FollowTheMoney property. */
export const propertyWord = wordsOf('property');

/** The word for a FollowTheMoney schema. */
export const schemaWord = wordsOf('schema');

/** The word for a kind of number or address by which two are known to be one. */
export const selectorWord = wordsOf('selector');

const COUNTRIES = new Intl.DisplayNames(LOCALE, { type: 'region', fallback: 'none' });

/** The name of a country by its code, or nothing when the text is no code that is known. */
function countryName(code: string): string | undefined {
  // ZZ stands for "unknown" and has a name of its own, which would hide what was received.
  if (!/^[a-z]{2}$/i.test(code) || /^zz$/i.test(code)) return undefined;
  return COUNTRIES.of(code.toUpperCase());
}

const COUNTRY_PROPERTIES: ReadonlySet<string> = new Set([
  'country',
  'nationality',
  'citizenship',
  'jurisdiction',
  'mainCountry',
  'birthCountry',
  'flag',
  'pastFlags',
  'originCountry',
  'departureCountry',
]);

/** A value as a person reads it: a country's code becomes its name; everything else stays as it was received. */
export const valueWord = (property: string, value: string): string =>
  (COUNTRY_PROPERTIES.has(property) ? countryName(value) : undefined) ?? value;
