/** Script of a character, by table. Only the scripts that `romanize` reads are told apart; the rest is `OTHER`. */

export const COMMON = 0;
export const LATIN = 1;
export const CYRILLIC = 2;
export const GREEK = 3;
export const ARABIC = 4;
export const HEBREW = 5;
export const HAN = 6;
export const HANGUL = 7;
export const KANA = 8;
export const GEORGIAN = 9;
export const ARMENIAN = 10;
export const DEVANAGARI = 11;
export const INDIC = 12;
export const THAI = 13;
export const ETHIOPIC = 14;
export const OTHER = 15;

/** `from`, `to` (inclusive), script; source: Unicode Scripts.txt, blocks of letters in use for names. */
const RANGES: readonly (readonly [number, number, number])[] = [
  [0x41, 0x5a, LATIN],
  [0x61, 0x7a, LATIN],
  [0xaa, 0xaa, LATIN],
  [0xba, 0xba, LATIN],
  [0xc0, 0xd6, LATIN],
  [0xd8, 0xf6, LATIN],
  [0xf8, 0x2af, LATIN],
  [0x370, 0x3ff, GREEK],
  [0x400, 0x52f, CYRILLIC],
  [0x531, 0x58a, ARMENIAN],
  [0x591, 0x5f4, HEBREW],
  [0x600, 0x6ff, ARABIC],
  // Digits are of no script: they must not join a word.
  [0x660, 0x669, COMMON],
  [0x6f0, 0x6f9, COMMON],
  [0x700, 0x74f, OTHER],
  [0x750, 0x77f, ARABIC],
  [0x780, 0x89f, OTHER],
  [0x8a0, 0x8ff, ARABIC],
  [0x900, 0x97f, DEVANAGARI],
  [0x980, 0xd7f, INDIC],
  [0xd80, 0xdff, OTHER],
  [0xe01, 0xe4e, THAI],
  [0xe80, 0x109f, OTHER],
  [0x10a0, 0x10ff, GEORGIAN],
  [0x1100, 0x11ff, HANGUL],
  [0x1200, 0x139f, ETHIOPIC],
  [0x13a0, 0x1aff, OTHER],
  [0x1c80, 0x1c8f, CYRILLIC],
  [0x1c90, 0x1cbf, GEORGIAN],
  [0x1d00, 0x1dbf, LATIN],
  [0x1e00, 0x1eff, LATIN],
  [0x1f00, 0x1fff, GREEK],
  [0x2c60, 0x2c7f, LATIN],
  [0x2d00, 0x2d2f, GEORGIAN],
  [0x2de0, 0x2dff, CYRILLIC],
  [0x2e80, 0x2fdf, HAN],
  [0x3005, 0x3007, HAN],
  [0x3041, 0x30ff, KANA],
  [0x3105, 0x312f, OTHER],
  [0x3131, 0x318e, HANGUL],
  [0x31f0, 0x31ff, KANA],
  [0x3400, 0x4dbf, HAN],
  [0x4e00, 0x9fff, HAN],
  [0xa000, 0xa63f, OTHER],
  [0xa640, 0xa69f, CYRILLIC],
  [0xa722, 0xa7ff, LATIN],
  [0xa800, 0xabff, OTHER],
  [0xac00, 0xd7a3, HANGUL],
  [0xf900, 0xfaff, HAN],
  [0xfb50, 0xfdff, ARABIC],
  [0xfe70, 0xfefc, ARABIC],
];

const table = new Uint8Array(0x10000);
for (const [from, to, script] of RANGES) table.fill(script, from, to + 1);

/** Script code of one UTF-16 unit; digits, spaces, punctuation and general combining marks are `COMMON`. */
export function scriptCode(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return OTHER;
  return table[unit] ?? OTHER;
}
