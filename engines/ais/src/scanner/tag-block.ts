import { ASTERISK, BACKSLASH, COMMA, HEX_VALUE, isDigit } from './byte-values.ts';
import type { Names } from './names.ts';
import { TimeReader } from './received-at.ts';

/** Group ids above this are no group. */
const GROUP_ID_MAX = 999_999_999;

const COLON = 0x3a;
const HYPHEN = 0x2d;
const UPPER_G = 0x47;
const LOWER_C = 0x63;
const LOWER_G = 0x67;
const LOWER_S = 0x73;

/**
 * Reads tag blocks (NMEA 0183 version 4.10, 7): `\g:1-2-1604,s:STATION,c:1418169601*37\`, also in the old form
 * `\1G2:1604*…\`. Its fields gather what all blocks before a sentence say.
 */
export class TagBlock {
  /** Number of the station in the names, 0 when none is named. */
  station = 0;
  /** Id of the group, −1 when the sentence belongs to none. */
  group = -1;
  /** Place of the sentence in its group, from 1. */
  groupNumber = 0;
  groupTotal = 0;
  /** Whether a time stands in {@link time}. */
  hasTime = false;
  /** The checksum of a block was missing or wrong. */
  isBad = false;
  readonly time: TimeReader = new TimeReader();
  readonly #names: Names;

  constructor(names: Names) {
    this.#names = names;
  }

  /** Forgets what was read. */
  clear(): void {
    this.station = 0;
    this.group = -1;
    this.hasTime = false;
    this.isBad = false;
  }

  /**
   * Reads the block that begins with the backslash at `start`, if its checksum is right. Returns the index behind the
   * backslash that ends it; −1 when it does not end before `end`.
   */
  take(bytes: Uint8Array, start: number, end: number): number {
    let xor = 0;
    let at = start + 1;
    for (; at < end; at++) {
      const byte = bytes[at]!;
      if (byte === ASTERISK || byte === BACKSLASH) break;
      xor ^= byte;
    }
    const stop = at;
    while (at < end && bytes[at] !== BACKSLASH) at++;
    if (at >= end) return -1;
    const checksum = (HEX_VALUE[bytes[stop + 1]!]! << 4) | HEX_VALUE[bytes[stop + 2]!]!;
    if (stop + 3 === at && checksum === xor) this.#read(bytes, start + 1, stop);
    else this.isBad = true;
    return at + 1;
  }

  #read(bytes: Uint8Array, start: number, stop: number): void {
    let field = start;
    while (field < stop) {
      let end = field;
      while (end < stop && bytes[end] !== COMMA) end++;
      this.#readField(bytes, field, end);
      field = end + 1;
    }
  }

  #readField(bytes: Uint8Array, start: number, end: number): void {
    const key = bytes[start]!;
    if (bytes[start + 1] === COLON) {
      if (key === LOWER_C) this.hasTime = this.time.readEpoch(bytes, start + 2, end);
      else if (key === LOWER_S) this.station = this.#names.indexOf(bytes, start + 2, end);
      else if (key === LOWER_G) this.#readGroup(bytes, start + 2, end);
    } else if (isDigit(key) && bytes[start + 1] === UPPER_G && bytes[start + 3] === COLON) {
      this.#keepGroup(key - 48, bytes[start + 2]! - 48, numberIn(bytes, start + 4, end));
    }
  }

  /** `number-total-id`. */
  #readGroup(bytes: Uint8Array, start: number, end: number): void {
    let first = start;
    while (first < end && bytes[first] !== HYPHEN) first++;
    let second = first + 1;
    while (second < end && bytes[second] !== HYPHEN) second++;
    this.#keepGroup(
      numberIn(bytes, start, first),
      numberIn(bytes, first + 1, second),
      numberIn(bytes, second + 1, end),
    );
  }

  #keepGroup(number: number, total: number, id: number): void {
    if (number < 1 || total < number || id < 0) return;
    this.group = id;
    this.groupNumber = number;
    this.groupTotal = total;
  }
}

/** The number in all bytes from `start` to before `end`; −1 when they are no number up to {@link GROUP_ID_MAX}. */
function numberIn(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > 9) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    if (!isDigit(bytes[at])) return -1;
    value = value * 10 + bytes[at]! - 48;
  }
  return value <= GROUP_ID_MAX ? value : -1;
}
