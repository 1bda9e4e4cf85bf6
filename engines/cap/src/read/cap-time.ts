/** An instant that was read from a text. */
export interface CapInstant {
  readonly ms: number;
  /** The text says its zone; without one it is read as UTC. */
  readonly hasZone: boolean;
  /** It is written as CAP 1.2 wants it: `2002-05-24T16:49:00-07:00`. */
  readonly isStrict: boolean;
  /** Minutes east of UTC. */
  readonly offsetMinutes: number;
}

const STRICT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d$/u;
const TOLERANT = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?\s*(Z|[-+]\d\d(?::?\d\d)?)?$/iu;

const OFFSET_HOURS_MAX = 14;

/**
 * Reads a date and time as wild feeds write it: also with `Z`, fractions of a second, without seconds or zone. Undefined
 * where it is none or does not exist (30 February, minute 60). `24:00:00` is the next midnight (XML Schema 1.0, part 2).
 */
export function parseCapTime(text: string): CapInstant | undefined {
  const match = TOLERANT.exec(text.trim());
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second = '0', fraction = '', zone] = match;
  const offsetMinutes = offsetOf(zone);
  const [y, mo, d] = [Number(year), Number(month), Number(day)];
  const [h, mi, s] = [Number(hour), Number(minute), Number(second)];
  if (offsetMinutes === undefined || !exists(y, mo, d, h, mi, s)) return undefined;
  if (h === 24 && Number(fraction) !== 0) return undefined;
  const fractionMs = Math.trunc(Number(`0.${fraction || '0'}`) * 1000);
  const date = new Date(0);
  date.setUTCFullYear(y, mo - 1, d);
  date.setUTCHours(h, mi, s, fractionMs);
  return {
    ms: date.getTime() - offsetMinutes * 60_000,
    hasZone: zone !== undefined,
    isStrict: STRICT.test(text),
    offsetMinutes,
  };
}

/** The instant in milliseconds since 1970; a time without zone is taken for UTC. */
export function capTime(text: string): number | undefined {
  return parseCapTime(text)?.ms;
}

/** The instant as CAP 1.2 writes it, to the second, in UTC: `2002-05-24T23:49:00-00:00`. */
export function formatCapTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}-00:00`;
}

function exists(year: number, month: number, day: number, hour: number, minute: number, second: number): boolean {
  if (year === 0 || month < 1 || month > 12 || day < 1 || minute > 59 || second > 59) return false;
  if (hour > 24 || (hour === 24 && (minute > 0 || second > 0))) return false;
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined || zone === 'Z' || zone === 'z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || '0');
  if (hours > OFFSET_HOURS_MAX || minutes > 59 || (hours === OFFSET_HOURS_MAX && minutes > 0)) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) || 0;
}
