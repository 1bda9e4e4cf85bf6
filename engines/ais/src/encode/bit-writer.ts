import { SLACK_VALUES, type SixBits } from '../scanner/six-bits.ts';

const VALUE_BITS = 6;
/** The longest payload that is written, in bits: nine parts of 60 characters. */
const BITS_MAX = 9 * 60 * VALUE_BITS;

/** Writes numbers into six-bit values, most significant bit first. */
export class BitWriter {
  readonly six: SixBits = new Uint8Array(Math.ceil(BITS_MAX / VALUE_BITS) + SLACK_VALUES);
  /** How long the payload is. */
  bits = 0;

  /** Writes the lowest `length` bits (0–32) of a number; negative ones in two's complement. */
  write(start: number, length: number, value: number): void {
    const end = start + length;
    for (let at = start; at < end; ) {
      const index = Math.floor(at / VALUE_BITS);
      const next = Math.min((index + 1) * VALUE_BITS, end);
      const shift = (index + 1) * VALUE_BITS - next;
      const mask = (1 << (next - at)) - 1;
      this.six[index] = (this.six[index]! & ~(mask << shift)) | (((value >> (end - next)) & mask) << shift);
      at = next;
    }
    this.bits = Math.max(this.bits, end);
  }

  /** Drops what lies behind a bit. */
  cutAt(bits: number): void {
    const { bits: end } = this;
    for (let at = bits; at < end; at++) this.write(at, 1, 0);
    this.bits = Math.min(end, bits);
  }

  /** Adds zeros up to a multiple of `bits`. */
  padTo(bits: number): void {
    this.bits = Math.ceil(this.bits / bits) * bits;
  }
}
