import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PositionBits } from './position-bits.ts';
import { bit, mmsiOf, SLACK_VALUES, signed, unsigned } from './six-bits.ts';

const payload = fc.array(fc.integer({ min: 0, max: 63 }), { minLength: 40, maxLength: 40 }).map((values) => {
  const six = new Uint8Array(values.length + SLACK_VALUES);
  six.set(values);
  return six;
});

/** All bits as one number, by another way. */
const bitsOf = (six: Uint8Array): string => Array.from(six, (value) => value.toString(2).padStart(6, '0')).join('');

const unsignedOf = (six: Uint8Array, start: number, length: number): number =>
  Number(BigInt(`0b${bitsOf(six).slice(start, start + length)}`));

const signedOf = (six: Uint8Array, start: number, length: number): number =>
  Number(BigInt.asIntN(length, BigInt(`0b${bitsOf(six).slice(start, start + length)}`)));

test('numbers and bits, wherever they begin', () => {
  fc.assert(
    fc.property(payload, fc.integer({ min: 0, max: 209 }), fc.integer({ min: 1, max: 30 }), (six, start, length) => {
      expect(unsigned(six, start, length)).toBe(unsignedOf(six, start, length));
      expect(signed(six, start, length)).toBe(signedOf(six, start, length));
      expect(Number(bit(six, start))).toBe(unsignedOf(six, start, 1));
    }),
    { numRuns: 2_000 },
  );
});

test('the hand-written readers of positions take the bits of the standard', () => {
  fc.assert(
    fc.property(payload, (six) => {
      const bits = new PositionBits();
      bits.readClassA(six);
      expect(mmsiOf(six)).toBe(unsignedOf(six, 8, 30));
      expect(bits).toMatchObject({
        status: unsignedOf(six, 38, 4),
        turn: unsignedOf(six, 42, 8),
        speed: unsignedOf(six, 50, 10),
        accuracy: unsignedOf(six, 60, 1),
        lon: signedOf(six, 61, 28),
        lat: signedOf(six, 89, 27),
        course: unsignedOf(six, 116, 12),
        heading: unsignedOf(six, 128, 9),
        second: unsignedOf(six, 137, 6),
      });
      bits.readClassB(six);
      expect(bits).toMatchObject({
        speed: unsignedOf(six, 46, 10),
        accuracy: unsignedOf(six, 56, 1),
        lon: signedOf(six, 57, 28),
        lat: signedOf(six, 85, 27),
        course: unsignedOf(six, 112, 12),
        heading: unsignedOf(six, 124, 9),
        second: unsignedOf(six, 133, 6),
      });
    }),
  );
});
