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

/** Code points that are taken out, first and last of each run: controls, bidirectional marks, zero-width and filler characters, tags. */
const INVISIBLE: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
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

function isInvisible(code: number): boolean {
  return INVISIBLE.some(([first, last]) => code >= first && code <= last);
}

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
  let cleaned = '';
  for (const letter of kept) {
    if (isInvisible(letter.codePointAt(0) ?? 0)) hidden += 1;
    else cleaned += letter;
  }
  const text = cleaned.replaceAll(KEPT_ZWNJ, '\u200C').replaceAll(KEPT_ZWJ, '\u200D');
  const scripts = SCRIPTS.filter(([, , letters]) => letters.test(text));
  const lang = scripts.length === 1 ? scripts[0]?.[1] : undefined;
  return { text, hidden, lang, mixed: mixedWords(text) };
}
