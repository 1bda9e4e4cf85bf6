/**
 * Characters that nobody sees: joiners, direction marks, fillers, variation selectors.
 * In a name they are noise at best and an attempt to slip past a screen at worst.
 */

/** Ranges of invisible characters, inclusive. Source: Unicode 16, general category Cf and Default_Ignorable_Code_Point. */
const HIDDEN_RANGES: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0xe0000, 0xe0fff],
];

/** True for a code point that is not shown: zero width, direction control, filler, variation selector, tag. */
export function isHidden(codePoint: number): boolean {
  if (codePoint < 0xad) return false;
  for (const [from, to] of HIDDEN_RANGES) {
    if (codePoint < from) return false;
    if (codePoint <= to) return true;
  }
  return false;
}

/**
 * Counts the bidirectional and invisible characters of a text, for the badge that warns a reviewer.
 * @example hiddenCharacters('PAY\u202EPAL') // 1
 */
export function hiddenCharacters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xad) continue;
    const codePoint = text.codePointAt(i) ?? unit;
    if (codePoint > 0xffff) i++;
    if (isHidden(codePoint)) count++;
  }
  return count;
}
