import { PINYIN_ANCHORS } from './han-anchors.ts';
import {
  CHARACTER_READINGS,
  COMPOUND_SURNAMES,
  JAPANESE_SURNAMES,
  ORGANISATION_WORDS,
  SURNAME_READINGS,
  SURNAMES,
  WORD_READINGS,
} from './han-words.ts';

interface HanTables {
  readonly compare: (a: string, b: string) => number;
  readonly anchors: readonly string[];
  readonly syllables: readonly string[];
  readonly words: ReadonlyMap<string, string | undefined>;
  readonly surnames: ReadonlySet<string>;
  readonly surnameReadings: ReadonlyMap<string, string>;
}

let tables: HanTables | undefined;
/** Readings already looked up. Bounded by the number of Han characters in Unicode's basic plane. */
const readings = new Map<string, string>();

const WORD_CHARS_MAX = 6;
const PERSON_CHARS_MAX = 6;

/**
 * Romanises one run of Chinese characters as Mandarin in pinyin without tones. A run of two to four characters that
 * starts with a surname gives surname and given name (`王小明` → `wang xiaoming`); other runs are cut at known words.
 * Japanese names in kanji are read as Chinese too (the table of given names knows the common ones).
 */
export function romanizeHan(run: string): string {
  const known = loadTables();
  // 々 repeats the character before it.
  const full = run.replace(/(.)々/gu, '$1$1');
  return personalName(full, known) ?? otherName(full, known);
}

function personalName(run: string, known: HanTables): string | undefined {
  const chars = Array.from(run);
  if (chars.length < 2 || chars.length > PERSON_CHARS_MAX || known.words.has(run)) return undefined;
  const surname = surnameOf(chars, known);
  const given = run.slice(surname.length);
  const longest = surname.length === 1 ? 2 : 3;
  if (surname === '' || given.length > longest || known.words.has(given)) return undefined;
  const reading = known.words.get(surname) ?? known.surnameReadings.get(surname) ?? spell(surname, known);
  return `${reading} ${spell(given, known)}`;
}

/** The longest surname that leaves at least one character for the given name. */
function surnameOf(chars: readonly string[], known: HanTables): string {
  for (let length = Math.min(3, chars.length - 1); length > 0; length--) {
    const surname = chars.slice(0, length).join('');
    if (known.surnames.has(surname)) return surname;
  }
  return '';
}

function otherName(run: string, known: HanTables): string {
  const parts: string[] = [];
  let rest = '';
  for (let i = 0; i < run.length; ) {
    const word = longestWord(run, i, known);
    if (word === '') {
      rest += run.charAt(i++);
      continue;
    }
    if (rest !== '') parts.push(spell(rest, known));
    rest = '';
    parts.push(known.words.get(word) ?? spell(word, known));
    i += word.length;
  }
  if (rest !== '') parts.push(spell(rest, known));
  return parts.join(' ');
}

function longestWord(run: string, from: number, known: HanTables): string {
  for (let length = Math.min(WORD_CHARS_MAX, run.length - from); length > 1; length--) {
    const word = run.slice(from, from + length);
    if (known.words.has(word)) return word;
  }
  return '';
}

function spell(word: string, known: HanTables): string {
  let latin = '';
  for (const char of word) latin += reading(char, known);
  return latin;
}

function reading(char: string, known: HanTables): string {
  let found = readings.get(char);
  if (found === undefined) {
    found = lookUp(char, known);
    readings.set(char, found);
  }
  return found;
}

/** The last anchor that is not after the character, by binary search in the collation order. */
function lookUp(char: string, known: HanTables): string {
  const unit = char.charCodeAt(0);
  if (known.anchors.length === 0 || char.length > 1 || unit < 0x3007 || (unit > 0x3007 && unit < 0x4e00))
    return `u${char.codePointAt(0)?.toString(16)}`;
  let low = 0;
  let high = known.anchors.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (known.compare(known.anchors[middle] ?? '', char) <= 0) low = middle;
    else high = middle - 1;
  }
  return known.syllables[low] ?? '';
}

function loadTables(): HanTables {
  if (tables) return tables;
  const anchors: string[] = [];
  const syllables: string[] = [];
  for (const pair of PINYIN_ANCHORS.trim().split(/\s+/)) {
    syllables.push(pair.slice(0, -1));
    anchors.push(pair.slice(-1));
  }
  const words = new Map<string, string | undefined>();
  for (const word of ORGANISATION_WORDS.split(' ')) words.set(word, undefined);
  for (const [word, text] of pairs(WORD_READINGS)) words.set(word, text);
  for (const [char, text] of pairs(CHARACTER_READINGS)) readings.set(char, text === 'lü' ? 'lu' : text);
  const compare = new Intl.Collator('zh-u-co-pinyin').compare;
  tables = {
    compare,
    // A runtime built without this collation would give nonsense: then each character stands for itself.
    anchors: anchors.every((anchor, i) => i === 0 || compare(anchors[i - 1] ?? '', anchor) <= 0) ? anchors : [],
    syllables,
    words,
    surnames: new Set([...Array.from(SURNAMES), ...COMPOUND_SURNAMES.split(' '), ...JAPANESE_SURNAMES.split(' ')]),
    surnameReadings: new Map(pairs(SURNAME_READINGS)),
  };
  return tables;
}

function pairs(text: string): [string, string][] {
  return text.split(' ').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
}
