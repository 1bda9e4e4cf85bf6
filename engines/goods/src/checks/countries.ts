/** ISO 3166-1 alpha-2, all 249. */
const ISO_3166 =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

/**
 * Codes of customs beside ISO 3166 (Implementing Regulation (EU) 2020/1470, annex I, the country nomenclature): Ceuta,
 * Melilla, Kosovo, Serbia, Northern Ireland, high seas, and stores and provisions.
 */
const CUSTOMS = 'XC XL XK XS XI QP QQ QR QS EU';

/** Codes that say that a country is not known, or kept secret. */
const UNKNOWN = 'QU QV QW QX QY QZ ZZ XX';

const KNOWN = new Set([...ISO_3166.split(' '), ...CUSTOMS.split(' ')]);
const NOT_KNOWN = new Set(UNKNOWN.split(' '));

/** What a text is as a country of goods. */
export type CountryCheck =
  | { readonly state: 'right'; readonly code: string }
  | { readonly state: 'not-known' | 'no-country' };

/**
 * Checks a code of two letters. Names of countries are the caller's: `countryOf` gives the code of a text that is none,
 * or undefined.
 *
 * @example
 * checkCountry('de'); // { state: 'right', code: 'DE' }
 */
export function checkCountry(text: string, countryOf?: (text: string) => string | undefined): CountryCheck {
  const code = text.trim().toUpperCase();
  if (KNOWN.has(code)) return { state: 'right', code };
  if (NOT_KNOWN.has(code)) return { state: 'not-known' };
  const named = countryOf?.(text)?.toUpperCase();
  return named !== undefined && KNOWN.has(named) ? { state: 'right', code: named } : { state: 'no-country' };
}
