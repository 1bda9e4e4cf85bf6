import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitWriter } from '../encode/bit-writer.ts';
import { signed, unsigned } from '../scanner/six-bits.ts';
import { bitsOfHex, hexData } from './hex-data.ts';

const LENGTH = 40;
const values = fc.uint8Array({ minLength: LENGTH, maxLength: LENGTH, max: 63 });
const place = fc
  .integer({ min: 1, max: 30 })
  .chain((bits) => fc.tuple(fc.integer({ min: 0, max: 180 }), fc.constant(bits)));

/** The same bits by way of one large number. */
function big(six: Uint8Array, start: number, bits: number): bigint {
  const whole = six.reduce((sum, value) => (sum << 6n) | BigInt(value), 0n);
  return BigInt.asUintN(bits, whole >> BigInt(six.length * 6 - start - bits));
}

test('numbers are read as one large number says', () => {
  fc.assert(
    fc.property(values, place, (six, [start, bits]) => {
      expect(unsigned(six, start, bits)).toBe(Number(big(six, start, bits)));
      expect(signed(six, start, bits)).toBe(Number(BigInt.asIntN(bits, big(six, start, bits))));
    }),
  );
});

test('what is written is read again, and nothing beside it is touched', () => {
  fc.assert(
    fc.property(values, place, fc.integer({ min: 0, max: 2 ** 30 - 1 }), (before, [start, bits], value) => {
      const writer = new BitWriter();
      writer.six.set(before);
      const written = value % 2 ** bits;
      writer.write(start, bits, written);
      const six = writer.six.subarray(0, LENGTH);
      expect(unsigned(six, start, bits)).toBe(written);
      const end = LENGTH * 6 - start - bits;
      expect(big(six, 0, start)).toBe(big(before, 0, start));
      expect(big(six, start + bits, end)).toBe(big(before, start + bits, end));
    }),
  );
});

test('bits:hex is read and written', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 200 }), (six, end) => {
      const text = hexData(six, 7, Math.max(end, 7));
      const bits = bitsOfHex(text) ?? expect.fail(text);
      const writer = new BitWriter();
      let at = 7;
      for (const [value, count] of bits) {
        writer.write(at, count, value);
        at += count;
      }
      expect(hexData(writer.six, 7, at)).toBe(text);
    }),
  );
});

test.each(['', '8', '8:', '8:f', '8:fff', '7:zz', '-1:', '9:ff'])('%j is no bits:hex', (text) => {
  expect(bitsOfHex(text)).toBeUndefined();
});
