import { ARMOUR_VALUE, ASTERISK, COMMA, HEX_VALUE, NO_VALUE } from './byte-values.ts';
import { FAULT, type Fault } from './fault.ts';
import { type Payload, PAYLOAD_CHARS_MAX } from './payload.ts';

/** What stands for an empty sequence id. */
export const NO_SEQUENCE = 10;

/** The most fill bits that are read: five by the standard; six are sent by some receivers and drop a whole character. */
export const FILL_BITS_MAX = 6;

/** How a missing or wrong checksum is treated: refused, refused when wrong but not when missing, or not looked at. */
export type ChecksumPolicy = 'required' | 'optional' | 'ignored';

/** Bytes between the `!` and the first field: talker, formatter, comma. */
const NAME_BYTES = 6;

/**
 * Reads one sentence VDM or VDO (IEC 61162-1) from bytes, its payload into the six-bit values of a {@link Payload}.
 * One object per scanner; its fields are valid until the next call.
 */
export class Sentence {
  /** The two letters of the talker in upper case, one byte each: `AI` is 0x4149. */
  talker = 0;
  /** A report of the own ship (VDO). */
  own = false;
  total = 1;
  number = 1;
  /** 0–9, or {@link NO_SEQUENCE}. */
  sequence: number = NO_SEQUENCE;
  /** The channel's letter or digit as an upper-case byte; 0 when empty. */
  channel = 0;
  /** Bits to drop from the last character. */
  fill = 0;
  /** Characters of the payload. */
  chars = 0;
  /** Index of the first byte behind the sentence. */
  end = 0;
  readonly #payload: Payload;
  readonly #policy: ChecksumPolicy;
  #xor = 0;

  constructor(payload: Payload, policy: ChecksumPolicy) {
    this.#payload = payload;
    this.#policy = policy;
  }

  /** Reads the sentence whose `!` or `$` is at `start`; the line ends before `end`. Returns what is wrong with it. */
  read(bytes: Uint8Array, start: number, end: number): Fault {
    const first = start + 1 + NAME_BYTES;
    let xor = 0;
    for (let at = start + 1; at < first; at++) xor ^= bytes[at]!;
    this.#xor = xor;
    this.talker = ((bytes[start + 1]! & 0xdf) << 8) | (bytes[start + 2]! & 0xdf);
    this.own = (bytes[start + 5]! & 0xdf) === 0x4f;
    const head = this.#readHead(bytes, first, end);
    if (head < 0) return this.#refuse(bytes, start, end, FAULT.head);
    const tail = this.#readPayload(bytes, head, end);
    if (tail < 0) return this.#refuse(bytes, start, end, tail === -1 ? FAULT.payloadCharacter : FAULT.payloadTooLong);
    return this.#readTail(bytes, start, tail, end);
  }

  /** `total,number,sequence,channel,`: returns the index behind it, or −1. */
  #readHead(bytes: Uint8Array, first: number, end: number): number {
    if (first + 6 > end) return -1;
    this.total = bytes[first]! - 48;
    this.number = bytes[first + 2]! - 48;
    if (this.total < 1 || this.total > 9 || this.number < 1 || this.number > this.total) return -1;
    if (bytes[first + 1] !== COMMA || bytes[first + 3] !== COMMA) return -1;
    let at = first + 4;
    const sequence = bytes[at]! - 48;
    this.sequence = NO_SEQUENCE;
    if (sequence >= 0 && sequence <= 9) {
      this.sequence = sequence;
      at++;
    }
    if (bytes[at++] !== COMMA) return -1;
    const channel = bytes[at]!;
    this.channel = 0;
    if (channel !== COMMA) {
      this.channel = channel >= 0x61 ? channel & 0xdf : channel;
      at++;
    }
    if (bytes[at++] !== COMMA) return -1;
    let xor = this.#xor;
    for (let each = first; each < at; each++) xor ^= bytes[each]!;
    this.#xor = xor;
    return at <= end ? at : -1;
  }

  /** The payload and the comma behind it: returns the index behind it, −1 for a bad character, −2 when too long. */
  #readPayload(bytes: Uint8Array, first: number, end: number): number {
    const { six } = this.#payload;
    const limit = end - first > PAYLOAD_CHARS_MAX ? first + PAYLOAD_CHARS_MAX : end;
    let xor = this.#xor;
    let at = first;
    for (; at < limit; at++) {
      const byte = bytes[at]!;
      const value = ARMOUR_VALUE[byte]!;
      if (value === NO_VALUE) break;
      xor ^= byte;
      six[at - first] = value;
    }
    this.chars = at - first;
    if (at >= end || bytes[at] !== COMMA) return at === limit && limit < end ? -2 : -1;
    this.#xor = xor ^ COMMA;
    return at + 1;
  }

  /** `fill*HH`. */
  #readTail(bytes: Uint8Array, start: number, tail: number, end: number): Fault {
    const fill = bytes[tail]! - 48;
    if (tail >= end || fill < 0 || fill > FILL_BITS_MAX) return this.#refuse(bytes, start, end, FAULT.fill);
    this.fill = fill;
    const star = tail + 1;
    if (star >= end || bytes[star] !== ASTERISK) return this.#withoutChecksum(bytes, start, star, end);
    this.end = star + 3;
    if (this.#policy === 'ignored') return FAULT.none;
    return this.#isRight(bytes, star, end, this.#xor ^ bytes[tail]!) ? FAULT.none : FAULT.checksumWrong;
  }

  #isRight(bytes: Uint8Array, star: number, end: number, xor: number): boolean {
    return star + 3 <= end && ((HEX_VALUE[bytes[star + 1]!]! << 4) | HEX_VALUE[bytes[star + 2]!]!) === xor;
  }

  #withoutChecksum(bytes: Uint8Array, start: number, at: number, end: number): Fault {
    if (this.#policy === 'required') return this.#refuse(bytes, start, end, FAULT.checksumMissing);
    this.end = at;
    return FAULT.none;
  }

  /** What is wrong with a sentence whose fields have the fault: a wrong checksum explains it better than the fault. */
  #refuse(bytes: Uint8Array, start: number, end: number, fault: Fault): Fault {
    this.end = end;
    if (this.#policy === 'ignored') return fault;
    let xor = 0;
    let at = start + 1;
    for (; at < end && bytes[at] !== ASTERISK; at++) xor ^= bytes[at]!;
    if (at >= end) return this.#policy === 'required' ? FAULT.checksumMissing : fault;
    this.end = at + 3;
    return this.#isRight(bytes, at, end, xor) ? fault : FAULT.checksumWrong;
  }
}
