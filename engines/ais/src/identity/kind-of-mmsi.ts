/** What an MMSI identifies (ITU-R M.585-9). */
export type MmsiKind =
  | 'ship'
  | 'group'
  | 'coast'
  | 'sar-aircraft'
  | 'handheld'
  | 'craft'
  | 'aton'
  | 'sart'
  | 'mob'
  | 'epirb'
  | 'autonomous'
  | 'invalid';

const KINDS: readonly (readonly [RegExp, MmsiKind])[] = [
  [/^00[2-7]\d{6}$/, 'coast'],
  [/^0[2-7]\d{7}$/, 'group'],
  [/^111[2-7]\d{5}$/, 'sar-aircraft'],
  [/^[2-7]\d{8}$/, 'ship'],
  [/^8[2-7]\d{7}$/, 'handheld'],
  [/^970\d{6}$/, 'sart'],
  [/^972\d{6}$/, 'mob'],
  [/^974\d{6}$/, 'epirb'],
  [/^979\d{6}$/, 'autonomous'],
  [/^98[2-7]\d{6}$/, 'craft'],
  [/^99[2-7]\d{6}$/, 'aton'],
];

/**
 * What kind of station an MMSI identifies: ship (MIDxxxxxx), group of ships (0MIDxxxxx), coast station (00MIDxxxx),
 * search and rescue aircraft (111MIDxxx), handheld radio (8MIDxxxxx), craft of a parent ship (98MIDxxxx), aid to
 * navigation (99MIDxxxx), distress devices (970 SART, 972 man overboard, 974 EPIRB), autonomous device (979), or
 * `invalid`. Digits of a country run from 201 to 775; whether anybody was given them, `flagOfMmsi` says.
 *
 * @param mmsi a number (leading zeros may be missing) or text
 * @example kindOfMmsi('992509976') // 'aton'
 */
export function kindOfMmsi(mmsi: number | string): MmsiKind {
  const digits = String(mmsi).padStart(9, '0');
  return KINDS.find(([form]) => form.test(digits))?.[1] ?? 'invalid';
}
