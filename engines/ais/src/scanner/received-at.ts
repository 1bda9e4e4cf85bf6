import { COMMA, isDigit } from './byte-values.ts';

/** Times before 2000 and from 2050 on are not believed: receivers without a clock send them. */
export const EARLIEST_MS: number = Date.UTC(2000, 0, 1);
export const LATEST_MS: number = Date.UTC(2050, 0, 1);

/** From this number on a count since 1970 is of milliseconds, below it of seconds. */
const MILLISECONDS_FROM = 1e11;

const DAY_MS = 86_400_000;

const POINT = 0x2e;

/**
 * Reads times from bytes. The result stands in fields, since a number with a fraction that a function returns would be
 * an object of its own.
 */
export class TimeReader {
  /** The time read last in milliseconds since 1970, NaN when there was none. */
  readonly #ms = new Float64Array(1);
  /** Index of the first byte behind what was read. */
  end = 0;

  get ms(): number {
    return this.#ms[0]!;
  }

  /** Seconds or milliseconds since 1970, with or without a fraction. Returns whether there is a believable time. */
  readEpoch(bytes: Uint8Array, start: number, stop: number): boolean {
    let whole = 0;
    let at = start;
    for (; at < stop && at < start + 15 && isDigit(bytes[at]); at++) whole = whole * 10 + bytes[at]! - 48;
    if (at === start) return this.#none(start);
    let fraction = 0;
    let scale = 1;
    if (at + 1 < stop && bytes[at] === POINT && isDigit(bytes[at + 1])) {
      for (at++; at < stop && isDigit(bytes[at]); at++) {
        if (scale < 1e6) {
          fraction = fraction * 10 + bytes[at]! - 48;
          scale *= 10;
        }
      }
    }
    this.end = at;
    const value = whole + fraction / scale;
    return this.#keep(whole >= MILLISECONDS_FROM ? Math.floor(value) : Math.round(value * 1000), start);
  }

  /** `2023-05-07 10:00:00`, also with `T`, a fraction and a zone; without a zone it is UTC (ISO 8601). */
  readIso(bytes: Uint8Array, start: number, stop: number): boolean {
    if (stop - start < 19 || bytes[start + 4] !== 0x2d || bytes[start + 7] !== 0x2d) return this.#none(start);
    const between = bytes[start + 10];
    if ((between !== 0x20 && (between! & 0xdf) !== 0x54) || bytes[start + 13] !== 0x3a || bytes[start + 16] !== 0x3a) {
      return this.#none(start);
    }
    const year = digits(bytes, start, 4);
    const month = digits(bytes, start + 5, 2);
    const day = digits(bytes, start + 8, 2);
    const hour = digits(bytes, start + 11, 2);
    const minute = digits(bytes, start + 14, 2);
    const second = digits(bytes, start + 17, 2);
    this.end = start + 19;
    const fraction = this.#fraction(bytes, stop);
    const zone = this.#zoneMinutes(bytes, stop);
    if (!isTime(year, month, day, hour, minute, second)) return this.#none(start);
    const ms = daysSince1970(year, month, day) * DAY_MS + ((hour * 60 + minute - zone) * 60 + second) * 1000 + fraction;
    return this.#keep(ms, start);
  }

  /** `20230507100000`, as AIS-catcher writes `rxtime`: year to second in 14 digits, UTC. */
  readCompact(bytes: Uint8Array, start: number, stop: number): boolean {
    if (stop - start < 14) return this.#none(start);
    const year = digits(bytes, start, 4);
    const month = digits(bytes, start + 4, 2);
    const day = digits(bytes, start + 6, 2);
    const hour = digits(bytes, start + 8, 2);
    const minute = digits(bytes, start + 10, 2);
    const second = digits(bytes, start + 12, 2);
    this.end = start + 14;
    if (!isTime(year, month, day, hour, minute, second)) return this.#none(start);
    return this.#keep(daysSince1970(year, month, day) * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000, start);
  }

  /** Behind a point any digits, behind a comma three: a comma may also begin the next field. */
  #fraction(bytes: Uint8Array, stop: number): number {
    let at = this.end + 1;
    let weight = 100;
    let ms = 0;
    for (; at < stop && isDigit(bytes[at]); at++) {
      ms += Math.floor(weight) * (bytes[at]! - 48);
      weight /= 10;
    }
    const digitsRead = at - this.end - 1;
    const mark = bytes[this.end];
    if (digitsRead === 0 || (mark !== POINT && !(mark === COMMA && digitsRead === 3))) return 0;
    this.end = at;
    return ms;
  }

  #zoneMinutes(bytes: Uint8Array, stop: number): number {
    const at = this.end;
    if (at < stop && (bytes[at]! & 0xdf) === 0x5a) this.end = at + 1;
    const sign = bytes[at] === 0x2b ? 1 : -1;
    if (at + 5 > stop || (bytes[at] !== 0x2b && bytes[at] !== 0x2d)) return 0;
    const colon = bytes[at + 3] === 0x3a ? 1 : 0;
    const hours = digits(bytes, at + 1, 2);
    const minutes = digits(bytes, at + 3 + colon, 2);
    if (at + 5 + colon > stop || !(hours <= 14) || !(minutes < 60)) return 0;
    this.end = at + 5 + colon;
    return sign * (hours * 60 + minutes);
  }

  #keep(ms: number, start: number): boolean {
    if (!(ms >= EARLIEST_MS && ms < LATEST_MS)) return this.#none(start);
    this.#ms[0] = ms;
    return true;
  }

  #none(start: number): boolean {
    this.#ms[0] = Number.NaN;
    this.end = start;
    return false;
  }
}

/** The number in `length` digits from `start`; NaN when one is no digit. */
function digits(bytes: Uint8Array, start: number, length: number): number {
  let value = 0;
  for (let at = start; at < start + length; at++) {
    const digit = bytes[at]! - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
}

function isTime(year: number, month: number, day: number, hour: number, minute: number, second: number): boolean {
  if (!(year >= 1970 && month >= 1 && month <= 12 && hour < 24 && minute < 60 && second <= 60)) return false;
  return day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from 1970-01-01 to the date of the Gregorian calendar. */
function daysSince1970(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    shifted * 365 + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + dayOfYear - 719468
  );
}
