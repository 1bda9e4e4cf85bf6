import { createHash } from 'node:crypto';
import type { Draw } from '../random.ts';

export interface Wallet {
  /** OFAC's code of the chain. */
  readonly currency: 'XBT' | 'ETH';
  readonly address: string;
}

const BASE_58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** A wallet whose address has the form and check of its chain. It is random: nobody has its key. */
export function walletOf(draw: Draw): Wallet {
  return draw.chance(0.6)
    ? { currency: 'XBT', address: bitcoinAddress(draw) }
    : { currency: 'ETH', address: `0x${draw.characters(40, '0123456789abcdef')}` };
}

/** Base58Check of version 0 and 20 random bytes. */
function bitcoinAddress(draw: Draw): string {
  const payload = Buffer.alloc(21);
  for (let position = 1; position < 21; position += 1) payload[position] = draw.below(256);
  const digest = createHash('sha256').update(createHash('sha256').update(payload).digest()).digest();
  return `1${base58(Buffer.concat([payload, digest.subarray(0, 4)]))}`;
}

/** Repeated division by 58 over bytes; leading zero bytes are the caller's business. */
function base58(bytes: Uint8Array): string {
  const digits: number[] = [];
  for (const byte of bytes) {
    let carry = byte;
    for (let position = 0; position < digits.length; position += 1) {
      carry += (digits[position] ?? 0) * 256;
      digits[position] = carry % 58;
      carry = Math.floor(carry / 58);
    }
    while (carry > 0) {
      digits.push(carry % 58);
      carry = Math.floor(carry / 58);
    }
  }
  return digits
    .toReversed()
    .map((digit) => BASE_58.charAt(digit))
    .join('');
}
