import { type SixBits, unsigned } from '../scanner/six-bits.ts';

const BYTE_BITS = 8;

/**
 * Bits as `count:hex`: `10:ff80`. The last byte is filled up with what follows before `stop`, as gpsd does, and then
 * with zeros.
 */
export function hexData(six: SixBits, start: number, end: number, stop = end): string {
  const count = Math.max(end - start, 0);
  let hex = '';
  for (let at = start; at < end; at += BYTE_BITS) {
    const bits = Math.min(BYTE_BITS, Math.max(stop, end) - at);
    hex += (unsigned(six, at, bits) << (BYTE_BITS - bits)).toString(16).padStart(2, '0');
  }
  return `${count}:${hex}`;
}

/** The bits of `count:hex`, a byte each with its number of bits; undefined when the text is not of that form. */
export function bitsOfHex(text: string): readonly (readonly [value: number, bits: number])[] | undefined {
  const [, count = '', hex = ''] = /^(\d{1,4}):((?:[0-9a-f]{2})*)$/i.exec(text) ?? [];
  const bits = Number(count);
  if (count === '' || hex.length !== Math.ceil(bits / BYTE_BITS) * 2) return undefined;
  return Array.from({ length: hex.length / 2 }, (_, i) => {
    const here = Math.min(BYTE_BITS, bits - i * BYTE_BITS);
    return [Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16) >> (BYTE_BITS - here), here] as const;
  });
}
