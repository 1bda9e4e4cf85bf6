import { chooseLayoutOf } from '../encode/choose-layout-of.ts';
import { notAvailableOf } from '../messages/read-field.ts';
import type { Field } from '../tables/field.ts';

type Values = Readonly<Record<string, unknown>>;

/** What gpsd and libais print beside the fields of a message, and what they say in words of their own. */
const NOT_COMPARED =
  /^(?:class|device|scaled|.*_text|spare\d?|tagblock_.*|slot_.*|slots_.*|sync_state|received_stations|utc_.*|keep_flag|commstate_.*|msg_seq|ack_required|part_num|unit|mode|alt_sensor|offset2_2|type2_2|msg_2)$/;

/**
 * Fields in which another decoder is wrong or says something else, with the place in the standard.
 *
 * - gpsd gives length, beam and draught of inland ships unscaled also in its scaled form (ES-RIS: 0.1 m and 0.01 m).
 * - gpsd prints radio 0 for type 26; the state is in its last 20 bits (M.1371-5, annex 8, 3.24).
 * - gpsd gives the communication state of a type 1 of 163 bits, of which five are missing, as if they were the first.
 * - libais reads six-bit 31 and 39 as - and \` (M.1371-5, annex 8, table 47: _ and ').
 * - libais divides the speed of type 9 by ten (M.1371-5, annex 8, 3.7: whole knots).
 * - gpsd and libais decode further applications, here left as bits.
 * - libais turns the last flag of type 27 round (M.1371-5, annex 8, 3.25: 0 is the current position), and
 *   the retransmit flag of type 6 round (M.1371-5, annex 8, table 50: 1 is retransmitted); its case is the
 *   only one with application 1/0, and a text.
 */
function isOtherwise(key: string, ours: Values, theirs: Values): boolean {
  if (key === 'radio' && ours['radio'] === null) return true;
  // Only libais writes spares.
  if ('spare' in theirs && (key === 'gnss' || (key === 'name' && /[-`]/.test(String(theirs[key]))))) return true;
  if ('spare' in theirs && key === 'speed' && ours['type'] === 9) return true;
  // libais gives the time of the tag block under this name.
  if (key === 'timestamp' && !(key in ours)) return true;
  if (key === 'retransmit' && ours['type'] === 6 && ours['dac'] === 1 && ours['fid'] === 0) return true;
  if (ours['type'] === 26) return key === 'radio' || key === 'dac' || key === 'fid';
  if (ours['fid'] === 10 && ours['dac'] === 200) return ['length', 'beam', 'draught'].includes(key);
  const isApplication = (ours['type'] === 6 || ours['type'] === 8) && typeof ours['data'] === 'string';
  return isApplication && !(key in ours);
}

/** The fields that differ, as `name: theirs, ours`; values that the rules make null are equal to what is null. */
export function compareWithGpsd(ours: Values, theirs: Values, isScaled: boolean): string[] {
  const fields = chooseLayoutOf(ours)?.fields ?? [];
  return Object.entries(theirs).flatMap(([key, their]) => {
    if (NOT_COMPARED.test(key) || isOtherwise(key, ours, theirs)) return [];
    const field = fields.find(({ name }) => name === key);
    return isSame(field, ours[key], their, isScaled) ? [] : [`${key}: ${String(their)}, ${String(ours[key])}`];
  });
}

function isSame(field: Field | undefined, our: unknown, their: unknown, isScaled: boolean): boolean {
  if (our === null) return mustBeNull(field, their, isScaled);
  if (field?.kind === 'turn') return isSameTurn(Number(our), their);
  if (typeof our === 'number') return isNear(field, our, their, isScaled);
  if (typeof our === 'boolean') return our === Boolean(their);
  return our === their;
}

/** Whether a value of theirs is one for which the rules say null. */
function mustBeNull(field: Field | undefined, their: unknown, isScaled: boolean): boolean {
  if (their === null || their === '' || their === 'n/a' || their === 'N/A' || their === 'nan') return true;
  if (typeof their === 'string' && field?.kind !== 'signed') return isNoTime(their) || isZeros(their);
  if (!field) return false;
  const { divisor = 1, rawOffset = 0, rawMin = Number.NEGATIVE_INFINITY, rawMax = Number.POSITIVE_INFINITY } = field;
  const raw = isScaled ? Math.round(Number(their) * divisor - rawOffset) : Number(their);
  // gpsd rounds water levels to the tenth of a metre.
  const near = isScaled && field.name === 'waterlevel' ? 5 : 0;
  return raw < rawMin || raw > rawMax || notAvailableOf(field).some((none) => Math.abs(raw - none) <= near);
}

function isZeros(their: string): boolean {
  return their === '0';
}

/** A time with a part that is missing, or that no calendar has. */
function isNoTime(their: string): boolean {
  return /^(?:00-00T24:60Z|0000-00-00T24:60:60Z|.*T2[4-9]:.*|.*:60(?::\d\d)?Z|\d{5,}-.*|\d{4}-00-.*)$/.test(their);
}

function isSameTurn(our: number, their: unknown): boolean {
  if (their === 'fastleft' || their === -127) return our === -720;
  if (their === 'fastright' || their === 127) return our === 720;
  if (Number.isInteger(their) && Math.abs(Number(their)) < 127) {
    return Math.abs(Math.sign(our) * 4.733 * Math.sqrt(Math.abs(our)) - Number(their)) < 0.01 || our === their;
  }
  return Math.abs(our - Number(their)) < 0.01;
}

function isNear(field: Field | undefined, our: number, their: unknown, isScaled: boolean): boolean {
  const { divisor = 1, rawOffset = 0 } = field ?? {};
  // Enumerations of the weather reports are words in gpsd's scaled form.
  if (field?.codes !== undefined && typeof their === 'string') return true;
  const value = isScaled ? Number(their) : (Number(their) + rawOffset) / divisor;
  // Theirs are rounded, to the tenth of a degree in type 17 and of a metre in water levels.
  const tolerance = isScaled && (field?.kind === 'signed' || field?.name === 'waterlevel') ? 0.051 : 2e-5;
  return Math.abs(our - value) <= (divisor >= 600_000 ? 2e-5 : tolerance);
}
