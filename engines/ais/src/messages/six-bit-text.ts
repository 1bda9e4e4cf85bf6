import { type SixBits, unsigned } from '../scanner/six-bits.ts';

const CHARACTER_BITS = 6;
const CHARACTERS = '@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_ !"#$%&\'()*+,-./0123456789:;<=>?';

/** The characters in `count` times six bits, as they are: what stands behind an `@` too. */
export function rawText(six: SixBits, start: number, count: number): string {
  let text = '';
  for (let n = 0; n < count; n++) text += CHARACTERS[unsigned(six, start + n * CHARACTER_BITS, CHARACTER_BITS)]!;
  return text;
}

/** What a text says: up to the first `@`, without spaces at the end; null when that is nothing. */
export function trimmedText(raw: string): string | null {
  const at = raw.indexOf('@');
  const text = (at < 0 ? raw : raw.slice(0, at)).replace(/ +$/, '');
  return text === '' ? null : text;
}

/** The six-bit value of a character, in capitals; undefined for one that AIS does not have. */
export function sixBitOf(character: string): number | undefined {
  const value = CHARACTERS.indexOf(character.toUpperCase());
  return value < 0 ? undefined : value;
}

/** How many whole characters lie between two bits. */
export function charactersBetween(start: number, end: number): number {
  return Math.max(Math.floor((end - start) / CHARACTER_BITS), 0);
}
