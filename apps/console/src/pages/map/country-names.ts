import { LOCALE } from '../../messages/say.tsx';

const REGIONS = new Intl.DisplayNames([LOCALE], { type: 'region', fallback: 'code' });
const LIST = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

/** The name of a country by its code of ISO 3166-1; the code where it has none. */
export function countryName(code: string): string {
  try {
    return REGIONS.of(code) ?? code;
  } catch {
    return code;
  }
}

/** `Cyprus, Italy and Malta` */
export const countryNames = (codes: readonly string[]): string =>
  LIST.format(codes.map(countryName).toSorted((one, other) => one.localeCompare(other, LOCALE)));
