/**
 * Scripts of India. Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada and Malayalam are laid out
 * alike in Unicode (the ISCII order), one block of 128 after the other, so that one table reads all of them.
 */

const CONSONANTS = 'k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h'.split(' ');
const VOWELS = 'a a i i u u ri li e e e ai o o o au'.split(' ');
const SIGNS = 'a i i u u ri ri e e e ai o o o au'.split(' ');
const NUKTA: ReadonlyMap<string, string> = new Map([
  ['k', 'q'],
  ['kh', 'kh'],
  ['g', 'gh'],
  ['j', 'z'],
  ['ph', 'f'],
  ['d', 'r'],
  ['dh', 'rh'],
]);

/**
 * Romanises one run of an Indic script. The inherent a is left out at the end of a word, as Hindi drops it, but not
 * after joined consonants (Narendra).
 */
export function romanizeIndic(run: string): string {
  let latin = '';
  /** The consonant before has its inherent vowel still open. */
  let open = false;
  /** That consonant is joined to the one before it. */
  let joined = false;
  for (let i = 0; i < run.length; i++) {
    const unit = run.charCodeAt(i);
    const offset = unit % 0x80;
    const consonant = unit >= 0x900 && offset >= 0x15 && offset <= 0x39 ? CONSONANTS[offset - 0x15] : undefined;
    if (consonant !== undefined) {
      if (open) latin += 'a';
      const dotted = run.charCodeAt(i + 1) % 0x80 === 0x3c ? NUKTA.get(consonant) : undefined;
      if (dotted !== undefined) i++;
      latin += dotted ?? consonant;
      joined = !open && i > 0 && run.charCodeAt(i - 1) % 0x80 === 0x4d;
      open = true;
    } else if (offset >= 0x05 && offset <= 0x14) {
      if (open) latin += 'a';
      latin += VOWELS[offset - 0x05] ?? '';
      open = false;
    } else if (offset >= 0x3e && offset <= 0x4c) {
      latin += SIGNS[offset - 0x3e] ?? '';
      open = false;
    } else if (offset === 0x4d) {
      open = false;
    } else if (offset >= 0x01 && offset <= 0x02) {
      if (open) latin += 'a';
      latin += 'n';
      open = false;
    } else if (offset >= 0x58 && offset <= 0x5f) {
      latin += (open ? 'a' : '') + ('q kh gh z r rh f y'.split(' ')[offset - 0x58] ?? '');
      open = true;
    } else if (offset >= 0x66 && offset <= 0x6f) {
      latin += String(offset - 0x66);
    }
  }
  return open && joined ? `${latin}a` : latin;
}
