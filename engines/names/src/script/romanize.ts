import { romanizeArabic } from './arabic.ts';
import { romanizeArmenian, romanizeGeorgian } from './caucasian.ts';
import { romanizeCyrillic } from './cyrillic.ts';
import { romanizeEthiopic } from './ethiopic.ts';
import { foldName } from './fold-name.ts';
import { romanizeGreek } from './greek.ts';
import { romanizeHan } from './han.ts';
import { romanizeHangul } from './hangul.ts';
import { romanizeHebrew } from './hebrew.ts';
import { romanizeIndic } from './indic.ts';
import { romanizeKana } from './kana.ts';
import { latinLetter } from './latin.ts';
import {
  ARABIC,
  ARMENIAN,
  COMMON,
  CYRILLIC,
  DEVANAGARI,
  ETHIOPIC,
  GEORGIAN,
  GREEK,
  HAN,
  HANGUL,
  HEBREW,
  INDIC,
  KANA,
  LATIN,
  scriptCode,
  THAI,
} from './script-table.ts';
import { romanizeThai } from './thai.ts';

type Romanizer = (run: string, context: string) => string;

const ROMANIZERS: readonly (Romanizer | undefined)[] = byScript([
  [CYRILLIC, romanizeCyrillic],
  [GREEK, romanizeGreek],
  [ARABIC, romanizeArabic],
  [HEBREW, romanizeHebrew],
  [HAN, romanizeHan],
  [HANGUL, romanizeHangul],
  [KANA, romanizeKana],
  [GEORGIAN, romanizeGeorgian],
  [ARMENIAN, romanizeArmenian],
  [DEVANAGARI, romanizeIndic],
  [INDIC, romanizeIndic],
  [THAI, romanizeThai],
  [ETHIOPIC, romanizeEthiopic],
]);

function byScript(entries: readonly (readonly [number, Romanizer])[]): (Romanizer | undefined)[] {
  const list: (Romanizer | undefined)[] = [];
  for (const [script, romanizer] of entries) list[script] = romanizer;
  return list;
}

/**
 * Writes a name of any script in `a–z`, `0–9` and single spaces. Takes raw or folded text. What a script does not write
 * (Arabic and Hebrew vowels) is missing in the result: compare such words by `skeleton`.
 * Letters of scripts that are not known become `u` and their code, so that equal names stay equal.
 * @example romanize('Сергей Ложкин') // 'sergey lozhkin'
 */
export function romanize(text: string): string {
  if (isRoman(text)) return text;
  const folded = foldName(text);
  return isRoman(folded) ? folded : romanizeFolded(folded);
}

/** True for text that consists of a–z, 0–9 and single inner spaces. */
function isRoman(text: string): boolean {
  let space = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x20) {
      if (space) return false;
      space = true;
    } else if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)) space = false;
    else return false;
  }
  return text === '' || !space;
}

function romanizeFolded(folded: string): string {
  let latin = '';
  let i = 0;
  while (i < folded.length) {
    const unit = folded.charCodeAt(i);
    if (unit < 0x80) {
      latin += folded.charAt(i++);
      continue;
    }
    const script = scriptCode(unit);
    if (script === LATIN) latin += latinLetter(folded.charAt(i++));
    else if (script === COMMON) latin += common(folded.charAt(i++));
    else {
      const end = runEnd(folded, i, script);
      const piece = ROMANIZERS[script]?.(folded.slice(i, end), folded) ?? unknown(folded.slice(i, end));
      latin += joinsWithBefore(latin, script) ? piece : ` ${piece}`;
      if (end < folded.length && isWordScript(script)) latin += ' ';
      i = end;
    }
  }
  return tidy(latin);
}

/** End of the run of one script; its combining marks belong to it. */
function runEnd(text: string, from: number, script: number): number {
  let end = from + 1;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    const next = scriptCode(unit);
    if (next !== script && !(next === COMMON && unit >= 0x300 && unit <= 0x36f)) break;
    end++;
  }
  return end;
}

/** Scripts in which a run is words of its own, even where no space parts it from its neighbours. */
function isWordScript(script: number): boolean {
  return script === HAN || script === HANGUL || script === KANA;
}

function joinsWithBefore(latin: string, script: number): boolean {
  return latin === '' || latin.endsWith(' ') || !isWordScript(script);
}

/** Digits of other scripts become ASCII digits; combining marks vanish. */
function common(char: string): string {
  const unit = char.charCodeAt(0);
  return unit >= 0x300 && unit <= 0x36f ? '' : digit(unit);
}

const DIGIT_ZEROS = [0x660, 0x6f0, 0x7c0, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810];

function digit(unit: number): string {
  for (const zero of DIGIT_ZEROS) if (unit >= zero && unit < zero + 10) return String(unit - zero);
  return '';
}

function unknown(run: string): string {
  let latin = '';
  for (const char of run) latin += `u${(char.codePointAt(0) ?? 0).toString(16)}`;
  return latin;
}

function tidy(latin: string): string {
  return latin.includes('  ') || latin.startsWith(' ') || latin.endsWith(' ')
    ? latin.replace(/ +/g, ' ').trim()
    : latin;
}
