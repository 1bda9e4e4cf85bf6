import {
  ARABIC,
  ARMENIAN,
  COMMON,
  CYRILLIC,
  DEVANAGARI,
  GEORGIAN,
  GREEK,
  HAN,
  HANGUL,
  HEBREW,
  KANA,
  LATIN,
  scriptCode,
} from './script-table.ts';

export type Script =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'arabic'
  | 'hebrew'
  | 'han'
  | 'hangul'
  | 'kana'
  | 'georgian'
  | 'armenian'
  | 'devanagari'
  | 'other'
  | 'mixed';

const NAMES = new Map<number, Script>([
  [LATIN, 'latin'],
  [CYRILLIC, 'cyrillic'],
  [GREEK, 'greek'],
  [ARABIC, 'arabic'],
  [HEBREW, 'hebrew'],
  [HAN, 'han'],
  [HANGUL, 'hangul'],
  [KANA, 'kana'],
  [GEORGIAN, 'georgian'],
  [ARMENIAN, 'armenian'],
  [DEVANAGARI, 'devanagari'],
]);

/**
 * The script of the letters of a text; `mixed` when there are several, `other` when there is none that is known.
 * Han with kana is Japanese and counts as `kana`, not as mixed.
 */
export function scriptOf(text: string): Script {
  let found = COMMON;
  for (let i = 0; i < text.length; i++) {
    const script = scriptCode(text.charCodeAt(i));
    if (script === COMMON || script === found) continue;
    if (found === COMMON) found = script;
    else if ((script === KANA || script === HAN) && (found === KANA || found === HAN)) found = KANA;
    else return 'mixed';
  }
  return NAMES.get(found) ?? 'other';
}

/**
 * True for one word that has letters of Latin, Cyrillic, Greek or Armenian together: letters that look alike were
 * swapped, by a slip of the keyboard or to slip past a screen. Other mixtures (a Han name with `AG`) are ordinary.
 */
export function mixesScripts(token: string): boolean {
  let found = COMMON;
  for (let i = 0; i < token.length; i++) {
    const script = scriptCode(token.charCodeAt(i));
    if (script !== LATIN && script !== CYRILLIC && script !== GREEK && script !== ARMENIAN) continue;
    if (found !== COMMON && script !== found) return true;
    found = script;
  }
  return false;
}
