/** What an outside value shows: cleaned text, how many characters were taken out, its script's language, mixed words. */
export interface OutsideText {
  readonly text: string;
  readonly hidden: number;
  readonly lang: string | undefined;
  /** Words that mix scripts, as index pairs into `text` with the scripts' names. */
  readonly mixed: readonly MixedWord[];
}

export interface MixedWord {
  readonly start: number;
  readonly end: number;
  readonly scripts: readonly string[];
}

/** Bidirectional controls, zero-width and other invisible characters, control characters except tab and line ends. */
const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\u{E0000}-\u{E0FFF}]/gu;
/** Joiners are spelling, not disguise, between letters of scripts that join. */
const JOINER_IN_PLACE =
  /(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Sinhala}\p{Script=Malayalam}])[\u200C\u200D](?=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Sinhala}\p{Script=Malayalam}])/gu;
const KEPT_ZWNJ = '\uE000';
const KEPT_ZWJ = '\uE001';

const SCRIPTS: readonly (readonly [name: string, lang: string | undefined, letters: RegExp])[] = [
  ['Latin', undefined, /\p{Script=Latin}/u],
  ['Cyrillic', 'und-Cyrl', /\p{Script=Cyrillic}/u],
  ['Greek', 'el', /\p{Script=Greek}/u],
  ['Arabic', 'ar', /\p{Script=Arabic}/u],
  ['Hebrew', 'he', /\p{Script=Hebrew}/u],
  ['Georgian', 'ka', /\p{Script=Georgian}/u],
  ['Armenian', 'hy', /\p{Script=Armenian}/u],
  ['Han', 'zh', /\p{Script=Han}/u],
];
/** Only these are confused with each other; Japanese mixes scripts by rule. */
const CONFUSABLE = new Set(['Latin', 'Cyrillic', 'Greek', 'Armenian']);

function scriptsOf(text: string): string[] {
  return SCRIPTS.filter(([, , letters]) => letters.test(text)).map(([name]) => name);
}

function mixedWords(text: string): MixedWord[] {
  const words: MixedWord[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const scripts = scriptsOf(word).filter((name) => CONFUSABLE.has(name));
    if (scripts.length > 1) words.push({ start: index, end: index + word.length, scripts });
  }
  return words;
}

/**
 * Makes an outside value safe to show without hiding that it was not.
 * @example outsideText('Yu\u202Esef').hidden // 1
 */
export function outsideText(value: string): OutsideText {
  const kept = value.replace(JOINER_IN_PLACE, (joiner) => (joiner === '\u200C' ? KEPT_ZWNJ : KEPT_ZWJ));
  let hidden = 0;
  const cleaned = kept.replace(INVISIBLE, () => {
    hidden += 1;
    return '';
  });
  const text = cleaned.replaceAll(KEPT_ZWNJ, '\u200C').replaceAll(KEPT_ZWJ, '\u200D');
  const scripts = SCRIPTS.filter(([, , letters]) => letters.test(text));
  const lang = scripts.length === 1 ? scripts[0]?.[1] : undefined;
  return { text, hidden, lang, mixed: mixedWords(text) };
}
