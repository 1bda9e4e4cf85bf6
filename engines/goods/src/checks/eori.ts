/** States that issue EORI numbers: the members of the Union, Northern Ireland (XI); Great Britain has its own. */
const ISSUERS = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR EL HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI GB'.split(' '),
);

/** What a text is as an EORI number. */
export type EoriCheck =
  | { readonly state: 'right'; readonly number: string }
  | { readonly state: 'unknown-issuer'; readonly number: string; readonly country: string }
  | { readonly state: 'no-number' };

/**
 * Checks the shape of an EORI number: two letters of the state that issued it, then 1 to 15 letters or digits
 * (Implementing Regulation (EU) 2015/2447, annex 12-01 and annex B). Whether it exists, only the register knows.
 * Operators of third countries may have a number of a customs system of their own: it is kept and told.
 *
 * @example
 * checkEori('de 1234567'); // { state: 'right', number: 'DE1234567' }
 */
export function checkEori(text: string): EoriCheck {
  const number = text.replace(/[\s\-.]/gu, '').toUpperCase();
  if (!/^[A-Z]{2}[A-Z0-9]{1,15}$/.test(number)) return { state: 'no-number' };
  const country = number.slice(0, 2);
  return ISSUERS.has(country) ? { state: 'right', number } : { state: 'unknown-issuer', number, country };
}
