import { type SixBits, unsigned } from './six-bits.ts';

/** Texts that are remembered; a further one takes the place of one with the same place in the table. */
export const TEXTS_MAX = 65_536;

/** The longest text that is remembered, in characters: a name of an aid to navigation with its extension. */
export const TEXT_CHARS_MAX = 34;

const SPACE_VALUE = 32;

/**
 * Texts in six-bit characters as strings. A ship sends the same name again and again: its bits are compared first, and
 * a string is made only for a text that is not remembered.
 */
export class TextCache {
  readonly #texts: string[] = Array.from({ length: TEXTS_MAX }, () => '');
  readonly #chars = new Uint8Array(TEXTS_MAX);
  readonly #six = new Uint8Array(TEXTS_MAX * TEXT_CHARS_MAX);
  readonly #scratch = new Uint8Array(TEXT_CHARS_MAX);

  /**
   * The text of up to `chars` characters (at most {@link TEXT_CHARS_MAX}) from the bit `start`: cut at the first `@`,
   * without spaces at its end; null when nothing is left.
   */
  read(six: SixBits, start: number, chars: number): string | null {
    return this.#find(readText(six, start, chars, this.#scratch));
  }

  /** The same of a text whose first `chars` characters are at `start` and whose next `moreChars` are at `more`. */
  readTwo(six: SixBits, start: number, chars: number, more: number, moreChars: number): string | null {
    const scratch = this.#scratch;
    for (let at = 0; at < chars; at++) scratch[at] = unsigned(six, start + at * 6, 6);
    for (let at = 0; at < moreChars; at++) scratch[chars + at] = unsigned(six, more + at * 6, 6);
    return this.#find(endOfText(scratch, chars + moreChars));
  }

  #find(count: number): string | null {
    const scratch = this.#scratch;
    if (count === 0) return null;
    let hash = count;
    for (let at = 0; at < count; at++) hash = Math.imul(hash ^ scratch[at]!, 0x01000193) ^ (hash >>> 15);
    const place = (hash ^ (hash >>> 17)) & (TEXTS_MAX - 1);
    return this.#isSame(place, count) ? this.#texts[place]! : this.#remember(place, count);
  }

  #isSame(place: number, count: number): boolean {
    if (this.#chars[place] !== count) return false;
    const base = place * TEXT_CHARS_MAX;
    for (let at = 0; at < count; at++) if (this.#six[base + at] !== this.#scratch[at]) return false;
    return true;
  }

  #remember(place: number, count: number): string {
    const text = String.fromCharCode(...this.#scratch.subarray(0, count).map(characterCode));
    this.#six.set(this.#scratch.subarray(0, count), place * TEXT_CHARS_MAX);
    this.#chars[place] = count;
    this.#texts[place] = text;
    return text;
  }
}

/** Copies the characters of a text up to the first `@` and without spaces at the end; returns how many there are. */
export function readText(six: SixBits, start: number, chars: number, into: Uint8Array): number {
  let count = 0;
  let last = 0;
  for (let bit = start; count < chars; bit += 6) {
    const value = unsigned(six, bit, 6);
    if (value === 0) break;
    into[count++] = value;
    if (value !== SPACE_VALUE) last = count;
  }
  return last;
}

/** How many of the characters belong to the text: those up to the first `@`, without spaces at the end. */
function endOfText(characters: Uint8Array, chars: number): number {
  let last = 0;
  for (let at = 0; at < chars && characters[at] !== 0; at++) if (characters[at] !== SPACE_VALUE) last = at + 1;
  return last;
}

/** The ASCII code of a six-bit character (ITU-R M.1371, table 47). */
export function characterCode(value: number): number {
  return value < 32 ? value + 64 : value;
}
