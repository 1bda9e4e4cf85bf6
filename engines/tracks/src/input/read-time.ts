const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?)?\s*(Z|UTC|[+-]\d\d:?\d\d)?$/i;
/** As the Danish archive of AIS writes it: day before month. */
const DANISH = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d):(\d\d):(\d\d)$/;
/** A number above this is milliseconds. */
const MILLISECONDS_MIN = 1e11;
const YEAR_MIN = 1990;
const YEAR_MAX = 2100;

/**
 * A time as files write it, seconds since 1970: seconds or milliseconds since 1970, ISO 8601 (UTC where it names no zone), or
 * `DD/MM/YYYY HH:MM:SS`. NaN for what is none, also a day that no calendar has.
 */
export function readTime(text: string): number {
  const given = text.trim();
  if (/^\d+(\.\d+)?$/.test(given)) {
    const value = Number(given);
    return within(value > MILLISECONDS_MIN ? value / 1000 : value);
  }
  const danish = DANISH.exec(given);
  if (danish) return ofParts(`${danish[3]}`, danish[2]!, danish[1]!, danish[4]!, danish[5]!, danish[6]!, '', undefined);
  const iso = ISO.exec(given);
  if (!iso) return Number.NaN;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone] = iso;
  return ofParts(year!, month!, day!, hour, minute, second, fraction, zone);
}

function ofParts(
  year: string,
  month: string,
  day: string,
  hour: string,
  minute: string,
  second: string,
  fraction: string,
  zone: string | undefined,
): number {
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return Number.NaN;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // A day beyond the end of the month would go on into the next.
  if (new Date(midnight).getUTCDate() !== Number(day) || Number(month) > 12) return Number.NaN;
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second) + (fraction ? Number(`0.${fraction}`) : 0);
  return within(midnight / 1000 + seconds - zoneSeconds(zone));
}

function zoneSeconds(zone: string | undefined): number {
  const parts = zone === undefined ? null : /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  if (!parts) return 0;
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 3600 + Number(parts[3]) * 60);
}

const FIRST = Date.UTC(YEAR_MIN, 0, 1) / 1000;
const LAST = Date.UTC(YEAR_MAX, 0, 1) / 1000;

const within = (time: number): number => (time >= FIRST && time < LAST ? time : Number.NaN);
