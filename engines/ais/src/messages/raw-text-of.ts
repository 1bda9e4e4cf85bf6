import type { SixBits } from '../scanner/six-bits.ts';
import { chooseLayout } from './choose-layout.ts';
import { readRawText } from './read-field.ts';

/**
 * A text field as it was sent: all its characters, also those behind the `@` that ends it. What stands there differs
 * between transponders. Undefined where the message has no such text.
 *
 * @param six six-bit values of the payload
 * @param bits how many bits belong to the message
 * @param name the field, for example `shipname`
 */
export function rawTextOf(six: SixBits, bits: number, name: string): string | undefined {
  const field = chooseLayout(six, bits)?.fields.find((each) => each.name === name && each.kind === 'text');
  return field && readRawText(field, six, bits);
}
