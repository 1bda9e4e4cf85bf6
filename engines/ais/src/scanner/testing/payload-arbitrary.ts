import fc from 'fast-check';
import type { Layout } from '../../tables/layout.ts';
import { Payload } from '../payload.ts';

/** A payload, printed as what it was made from. */
export interface PayloadCase {
  readonly values: readonly number[];
  readonly bits: number;
  readonly fill: number;
  readonly isBlank: boolean;
}

/** Payloads of a layout with any bits, of any length around its lengths, with any fill bits. */
export function payloadOf(layout: Layout): fc.Arbitrary<PayloadCase> {
  const longest = Math.min(layout.bitsStandard[1] + 20, 1_080);
  const chars = Math.ceil(longest / 6) + 6;
  return fc.record({
    values: fc.array(fc.integer({ min: 0, max: 63 }), { minLength: chars, maxLength: chars }),
    bits: fc.oneof(
      fc.constantFrom(...layout.bitsStandard),
      fc.integer({ min: Math.max(layout.bitsMin - 8, 6), max: longest }),
    ),
    fill: fc.integer({ min: 0, max: 6 }),
    isBlank: fc.boolean(),
  });
}

/** The payload of a case, of the type and variant of the layout. */
export function payloadFrom(layout: Layout, { values, bits, fill, isBlank }: PayloadCase): Payload {
  const payload = new Payload();
  payload.six.set(values);
  if (isBlank) blank(layout, payload);
  setBits(payload, 0, 6, layout.type);
  for (const { value, start, bits: width } of layout.fields)
    if (value !== undefined) setBits(payload, start, width, value);
  payload.bits = bits;
  payload.chars = (bits + fill) / 6;
  return payload;
}

/** Puts what transponders send where they have nothing to say into some of the fields. */
function blank(layout: Layout, payload: Payload): void {
  for (const [index, { kind, start, bits, notAvailable }] of layout.fields.entries()) {
    if (kind === 'text') for (let at = start + (index % 3) * 6; at < start + bits; at++) setBits(payload, at, 1, 0);
    const raw = typeof notAvailable === 'number' ? notAvailable : notAvailable?.[0];
    if (raw !== undefined && index % 2 === 0) setBits(payload, start, bits, raw);
  }
}

function setBits(payload: Payload, start: number, length: number, value: number): void {
  for (let n = 0; n < length; n++) {
    const index = Math.floor((start + n) / 6);
    const mask = 32 >> ((start + n) % 6);
    const isSet = ((value >> (length - 1 - n)) & 1) === 1;
    payload.six[index] = isSet ? payload.six[index]! | mask : payload.six[index]! & ~mask;
  }
}
