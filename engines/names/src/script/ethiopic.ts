/** Ethiopic: each consonant has a row of eight vowel forms in Unicode, so a syllable is row and column. */

const ROWS = 'h l h m s r s sh q q qh qh b v t ch h h n ny  k k kh kh w  z zh y d d j g g gg t ch p ts ts f p'.split(
  ' ',
);
const VOWELS = ['e', 'u', 'i', 'a', 'e', '', 'o', 'wa'];

/** Romanises one run of Ethiopic letters (Amharic, Tigrinya), best effort. */
export function romanizeEthiopic(run: string): string {
  let latin = '';
  for (const letter of run) {
    const index = letter.charCodeAt(0) - 0x1200;
    const row = ROWS[index >> 3];
    if (index < 0 || row === undefined) continue;
    // አ and ዐ carry only their vowel, and it is a.
    const vowel = VOWELS[index & 7] ?? '';
    latin += row === '' && vowel === 'e' ? 'a' : row + vowel;
  }
  return latin;
}
