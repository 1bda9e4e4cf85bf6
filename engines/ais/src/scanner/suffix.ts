import { COMMA, isDigit } from './byte-values.ts';
import type { Names } from './names.ts';
import { TimeReader } from './received-at.ts';

const LOWER_B = 0x62;
const LOWER_R = 0x72;

/** Digits that a field needs to be a time: a count of seconds since 1970 has had nine or more since 1973. */
const TIME_DIGITS_MIN = 9;

/**
 * Reads what the receivers of the U.S. Coast Guard put behind a sentence, in any subset and order:
 * `,sRSSI,d-dBm,Tsecs,Sslot,rSTATION,1325394001` (`b` in place of `r` for a base station). The last field that is all
 * digits is the time.
 */
export class Suffix {
  /** Number of the station in the names, 0 when none is named. */
  station = 0;
  hasTime = false;
  readonly time: TimeReader = new TimeReader();
  readonly #names: Names;

  constructor(names: Names) {
    this.#names = names;
  }

  clear(): void {
    this.station = 0;
    this.hasTime = false;
  }

  /** Reads the suffix that begins with the comma at `start` and ends before `end`. */
  read(bytes: Uint8Array, start: number, end: number): void {
    let field = start + 1;
    while (field < end) {
      let stop = field;
      while (stop < end && bytes[stop] !== COMMA) stop++;
      this.#readField(bytes, field, stop);
      field = stop + 1;
    }
  }

  #readField(bytes: Uint8Array, start: number, stop: number): void {
    const key = bytes[start];
    if ((key === LOWER_R || key === LOWER_B) && stop > start + 1) {
      this.station = this.#names.indexOf(bytes, start, stop);
    } else if (isDigit(key) && stop - start >= TIME_DIGITS_MIN && areDigits(bytes, start, stop)) {
      this.hasTime = this.time.readEpoch(bytes, start, stop) || this.hasTime;
    }
  }
}

function areDigits(bytes: Uint8Array, start: number, stop: number): boolean {
  for (let at = start; at < stop; at++) if (!isDigit(bytes[at])) return false;
  return true;
}
