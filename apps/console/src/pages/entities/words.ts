import { isMessage, LOCALE, say } from '../../messages/say.tsx';

/** `registrationNumber` → `Registration number`: for the properties that have no word of their own. */
function spelledOut(name: string): string {
  const words = name.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The word for a FollowTheMoney property, or its name spelled out. */
export const propertyWord = (property: string): string => {
  const key = `property.${property}`;
  return isMessage(key) ? say(key) : spelledOut(property);
};

/** The word for a FollowTheMoney schema, or its name spelled out. */
export const schemaWord = (schema: string): string => {
  const key = `schema.${schema}`;
  return isMessage(key) ? say(key) : spelledOut(schema);
};

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
