import { isHidden } from './hidden.ts';

/** A folded name has at most so many characters; longer ones are cut where a word ends, and the caller reports it. */
export const NAME_CHARS_MAX = 512;

/** Of a longer input only so many UTF-16 units are looked at, so that a name of 100 kB costs no more than a long one. */
const NAME_INPUT_UNITS_MAX = 8192;

const KEEP = 0;
const SPACE = 1;
const DROP = 2;
const AMPERSAND = 3;
/** `?` and U+FFFD, left by a lossy conversion: they stand for a lost letter when they touch one. */
const LOST = 4;

/** Marks written like an apostrophe: they belong to the word (O'Neil, Cho'n, Sana‘a), so they leave without a gap. */
const APOSTROPHES = "'`´‘’‚‛′ʹʺʻʼʽʾʿˈˊˋ՚׳״＇ꞌ";

/** Used as apostrophes, but NFKC would turn them into a space and a combining accent. */
const SPACING_ACCENTS = /[\u00b4\u0384\u1fbd\u1fbf\u1ffd\u1ffe]/g;

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;

const asciiClass = new Uint8Array(128).fill(SPACE);
for (let unit = 0; unit < 0x20; unit++) asciiClass[unit] = unit >= 0x09 && unit <= 0x0d ? SPACE : DROP;
for (let unit = 0x30; unit <= 0x39; unit++) asciiClass[unit] = KEEP;
for (let unit = 0x41; unit <= 0x5a; unit++) asciiClass[unit] = KEEP;
for (let unit = 0x61; unit <= 0x7a; unit++) asciiClass[unit] = KEEP;
asciiClass[0x26] = AMPERSAND;
asciiClass[0x27] = DROP;
asciiClass[0x60] = DROP;
asciiClass[0x3f] = LOST;
asciiClass[0x7f] = DROP;

/** Classes of the basic plane, filled when first asked; 255 = not asked yet. */
const classes = new Uint8Array(0x10000).fill(255);
classes.set(asciiClass);

function classOf(codePoint: number): number {
  if (codePoint > 0xffff) return computeClass(codePoint);
  let found = classes[codePoint] ?? SPACE;
  if (found === 255) {
    found = computeClass(codePoint);
    classes[codePoint] = found;
  }
  return found;
}

function computeClass(codePoint: number): number {
  if (isHidden(codePoint) || (codePoint >= 0x80 && codePoint <= 0x9f)) return DROP;
  if (codePoint === 0xfffd) return LOST;
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return DROP;
  const char = String.fromCodePoint(codePoint);
  // Before the letters: several of these marks are letters to Unicode (ʻ, ʼ, ʿ).
  if (APOSTROPHES.includes(char)) return DROP;
  return LETTER_OR_DIGIT.test(char) ? KEEP : SPACE;
}

/**
 * Brings a name to the form in which words are compared: NFKC, lower case, no invisible characters, no punctuation,
 * single spaces. Apostrophes inside words are removed (`O'Neil` → `oneil`), `&` becomes `and`, everything else that is
 * neither letter, mark nor digit becomes a space. Letters of all scripts and their accents stay.
 * The result has at most {@link NAME_CHARS_MAX} characters.
 * @example foldName('Cho’n  SANG-guk') // 'chon sang guk'
 */
export function foldName(text: string): string {
  return isPlainAscii(text) ? foldAscii(text) : cut(foldUnicode(text));
}

function isPlainAscii(text: string): boolean {
  if (text.length > NAME_CHARS_MAX) return false;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** The hot path: most names on most lists are ASCII. Runs of kept characters are sliced, not copied one by one. */
function foldAscii(text: string): string {
  const lower = text.toLowerCase();
  let folded = '';
  let start = 0;
  let gap = false;
  for (let i = 0; i <= lower.length; i++) {
    const kind = i < lower.length ? asciiClass[lower.charCodeAt(i)] : SPACE;
    if (kind === KEEP) continue;
    if (i > start) {
      if (gap && folded !== '') folded += ' ';
      gap = false;
      folded += lower.slice(start, i);
    }
    start = i + 1;
    if (kind === SPACE || (kind === LOST && !touchesLetter(lower, i))) gap = true;
    if (kind === AMPERSAND) {
      folded += folded === '' ? 'and' : ' and';
      gap = true;
    }
  }
  return cut(folded);
}

function foldUnicode(text: string): string {
  const normal = text.slice(0, NAME_INPUT_UNITS_MAX).replace(SPACING_ACCENTS, "'").normalize('NFKC').toLowerCase();
  let folded = '';
  let gap = false;
  for (let i = 0; i < normal.length && folded.length <= NAME_CHARS_MAX; i++) {
    const codePoint = normal.codePointAt(i) ?? 0;
    const kind = classOf(codePoint);
    if (kind === KEEP) {
      if (gap && folded !== '') folded += ' ';
      gap = false;
      folded += foldLetter(codePoint);
    } else if (kind === SPACE) {
      gap = true;
    } else if (kind === LOST) {
      if (!touchesLetter(normal, i)) gap = true;
    } else if (kind === AMPERSAND) {
      folded += folded === '' ? 'and' : ' and';
      gap = true;
    }
    if (codePoint > 0xffff) i++;
  }
  return folded;
}

function foldLetter(codePoint: number): string {
  if (codePoint === 0xdf) return 'ss';
  if (codePoint === 0x3c2) return 'σ';
  // Lower-casing İ leaves a combining dot on an i; nobody searches for it.
  if (codePoint === 0x307) return '';
  return String.fromCodePoint(codePoint);
}

function touchesLetter(text: string, index: number): boolean {
  return isLetterAt(text, index - 1) || isLetterAt(text, index + 1);
}

function isLetterAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  const kind = classOf(text.charCodeAt(index));
  return kind === KEEP;
}

function cut(folded: string): string {
  if (folded.length <= NAME_CHARS_MAX) return folded;
  const space = folded.lastIndexOf(' ', NAME_CHARS_MAX);
  return folded.slice(0, space > 0 ? space : NAME_CHARS_MAX).trimEnd();
}
