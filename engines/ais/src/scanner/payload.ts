import { SLACK_VALUES } from './six-bits.ts';

/** The longest payload that is read, in characters of six bits: five times the longest message of the standard. */
export const PAYLOAD_CHARS_MAX = 1_024;

/**
 * The payload of the sentence or of the reassembled message in hand. One object per scanner: what it holds is valid
 * until the next sentence is read.
 */
export class Payload {
  /** The six-bit values. Behind the last one lies what an earlier message left there. */
  readonly six: Uint8Array = new Uint8Array(PAYLOAD_CHARS_MAX + SLACK_VALUES);
  /** Number of six-bit values. */
  chars = 0;
  /** Bits that belong to the message: six a value, less the fill bits. */
  bits = 0;

  /** Makes the bits after the end zero, up to the bit `until` of the layout that will be read. */
  padTo(until: number): void {
    if (this.bits >= until) return;
    const whole = (this.bits / 6) | 0;
    const rest = this.bits - whole * 6;
    const values = Math.min(((until / 6) | 0) + SLACK_VALUES, this.six.length);
    if (rest > 0) this.six[whole]! &= 63 << (6 - rest);
    this.six.fill(0, rest > 0 ? whole + 1 : whole, values);
  }

  /**
   * A hash of the message (FNV-1a over 24 bits at a time; 32 bits, signed), the same for the same message heard by several
   * receivers: the repeat indicator (bits 6 and 7), which repeaters change, counts as zero, and so do fill bits.
   */
  hash(): number {
    const { six } = this;
    const whole = (this.bits / 6) | 0;
    const rest = this.bits - whole * 6;
    let hash = 0x811c9dc5 ^ this.bits;
    hash = Math.imul(hash ^ ((six[0]! << 6) | (six[1]! & 15)), 0x01000193);
    let at = 2;
    for (; at + 3 < whole; at += 4) {
      const next = (six[at]! << 18) | (six[at + 1]! << 12) | (six[at + 2]! << 6) | six[at + 3]!;
      hash = Math.imul(hash ^ next ^ (hash >>> 15), 0x01000193);
    }
    for (; at < whole; at++) hash = Math.imul(hash ^ six[at]! ^ (hash >>> 15), 0x01000193);
    if (rest > 0) hash = Math.imul(hash ^ (six[whole]! >> (6 - rest)) ^ (hash >>> 15), 0x01000193);
    return hash ^ (hash >>> 13);
  }
}
