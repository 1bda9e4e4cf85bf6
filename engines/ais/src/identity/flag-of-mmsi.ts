import { MARITIME_IDENTIFICATION_DIGITS } from '../tables/codes/maritime-identification-digits.ts';
import { kindOfMmsi } from './kind-of-mmsi.ts';

const countryOfDigits: ReadonlyMap<number, string> = new Map(
  Object.entries(MARITIME_IDENTIFICATION_DIGITS).flatMap(([country, ranges]) =>
    ranges.split(' ').flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, i) => [first + i, country] as const);
    }),
  ),
);

/** Where the three digits of the country begin in each kind of MMSI that has them. */
const DIGITS_AT: Readonly<Partial<Record<ReturnType<typeof kindOfMmsi>, number>>> = {
  ship: 0,
  group: 1,
  coast: 2,
  'sar-aircraft': 3,
  handheld: 1,
  craft: 2,
  aton: 2,
};

/**
 * The country whose digits an MMSI has, as ISO 3166-1 alpha-2; undefined where there are none or nobody was given them.
 * The digits say where the number was issued, not who owns the ship.
 *
 * @param mmsi nine digits as a number (leading zeros may be missing) or as text
 * @example flagOfMmsi(211234560) // 'DE'
 */
export function flagOfMmsi(mmsi: number | string): string | undefined {
  const at = DIGITS_AT[kindOfMmsi(mmsi)];
  if (at === undefined) return undefined;
  const digits = String(mmsi).padStart(9, '0');
  return countryOfDigits.get(Number(digits.slice(at, at + 3)));
}
