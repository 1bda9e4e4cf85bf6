/*
 * ASCII text as numbers of eight bytes: one store of a number costs as much as the store of one byte. A number whose
 * bytes are ASCII is never NaN, so no bit of it is lost.
 */

/** Bytes of a word. */
export const WORD_BYTES = 8;

const scratch = new DataView(new ArrayBuffer(WORD_BYTES));

/** Up to eight ASCII characters as the number that `setFloat64(…, true)` writes them by; zeros behind. */
export function wordOf(text: string): number {
  scratch.setFloat64(0, 0);
  for (let at = 0; at < text.length; at++) scratch.setUint8(at, text.charCodeAt(at));
  return scratch.getFloat64(0, true);
}

/** An ASCII text of any length, to be written by words. */
export interface WordText {
  readonly words: Float64Array;
  /** Characters of the text; the last word may have fewer than eight. */
  readonly length: number;
}

/** A text, which must be ASCII, as words. */
export function wordText(text: string): WordText {
  const words = Float64Array.from({ length: Math.ceil(text.length / WORD_BYTES) }, (_, n) =>
    wordOf(text.slice(n * WORD_BYTES, (n + 1) * WORD_BYTES)),
  );
  return { words, length: text.length };
}

/** The four digits of each number below 10,000, as `setUint32(…, true)` writes them. */
export const FOUR_DIGITS: Uint32Array = Uint32Array.from({ length: 10_000 }, (_, value) => {
  const text = String(value).padStart(4, '0');
  for (let at = 0; at < 4; at++) scratch.setUint8(at, text.charCodeAt(at));
  return scratch.getUint32(0, true);
});

/** Each number below 10,000 without zeros before, as `setUint32(…, true)` writes it; its length is {@link lengthOf}. */
export const SHORT_NUMBER: Uint32Array = Uint32Array.from({ length: 10_000 }, (_, value) => {
  const text = String(value).padEnd(4, '0');
  for (let at = 0; at < 4; at++) scratch.setUint8(at, text.charCodeAt(at));
  return scratch.getUint32(0, true);
});

/** Digits of a number below 10,000. */
export function lengthOf(value: number): number {
  if (value < 100) return value < 10 ? 1 : 2;
  return value < 1_000 ? 3 : 4;
}
