/**
 * Six-bit values of a payload, one a byte, most significant bit first. All readers of this file may be asked for bits
 * after the end of a message: the buffer must be longer than the message by {@link SLACK_VALUES}, and what lies there
 * is read as it is.
 */
export type SixBits = Uint8Array;

/** How many values a buffer needs after the last one that belongs to a message. */
export const SLACK_VALUES = 8;

/** The 32 bits that begin at the bit `start`, of which at least 31 are right; the top bit comes first. */
function window32(six: SixBits, start: number): number {
  const at = (start / 6) | 0;
  const skipped = start - at * 6;
  const upper = (six[at]! << 24) | (six[at + 1]! << 18) | (six[at + 2]! << 12) | (six[at + 3]! << 6) | six[at + 4]!;
  const last = six[at + 5]!;
  return (upper << (2 + skipped)) | (skipped < 4 ? last >> (4 - skipped) : last << (skipped - 4));
}

/** The unsigned number in `length` bits (1–30) from the bit `start`. */
export function unsigned(six: SixBits, start: number, length: number): number {
  return window32(six, start) >>> (32 - length);
}

/** The number in two's complement in `length` bits (1–30) from the bit `start`. */
export function signed(six: SixBits, start: number, length: number): number {
  return window32(six, start) >> (32 - length);
}

/** One bit. */
export function bit(six: SixBits, start: number): boolean {
  const at = (start / 6) | 0;
  return ((six[at]! >> (5 - (start - at * 6))) & 1) === 1;
}

/** The MMSI of the sender: bits 8–37 of every message. */
export function mmsiOf(six: SixBits): number {
  return ((six[1]! & 15) << 26) | (six[2]! << 20) | (six[3]! << 14) | (six[4]! << 8) | (six[5]! << 2) | (six[6]! >> 4);
}
