import { prepareName } from '../name/prepare.ts';
import { splitPieces } from '../name/pieces.ts';
import type { PartInfo } from '../part/part-table.ts';
import { isSubstantial } from '../part/roles.ts';

/** Longer texts are cut; four lines of remittance are 140 characters. */
export const TEXT_CHARS_MAX = 10_000;
const WINDOW_WORDS_MAX = 6;
const WINDOWS_MAX = 600;
/** A single word is looked at only when it is long: short ones are words of a language. */
const SINGLE_WORD_LENGTH_MIN = 6;
const CHUNK_CHARS = 400;
const CHUNK_PIECES = 24;

interface Word {
  readonly shown: string;
  readonly known: boolean;
  readonly length: number;
}

/**
 * Windows of at most six words that begin and end with a word that occurs in listed names: the only places of a text
 * where a listed name can stand.
 */
export function textWindows(text: string, tells: (part: PartInfo) => boolean): string[] {
  const words = readWords(text.slice(0, TEXT_CHARS_MAX), tells);
  const windows: string[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!words[from]!.known) continue;
    for (let to = from; to < Math.min(words.length, from + WINDOW_WORDS_MAX); to++) {
      if (!words[to]!.known || (to === from && words[to]!.length < SINGLE_WORD_LENGTH_MIN)) continue;
      if (windows.length === WINDOWS_MAX) return windows;
      windows.push(
        words
          .slice(from, to + 1)
          .map((word) => word.shown)
          .join(' '),
      );
    }
  }
  return windows;
}

function readWords(text: string, tells: (part: PartInfo) => boolean): Word[] {
  const words: Word[] = [];
  for (const chunk of chunks(text)) {
    for (const piece of splitPieces(chunk)) {
      const parts = [...prepareName(piece.token, 'person').parts, ...prepareName(piece.token, 'thing').parts];
      const known = piece.token.length > 2 && parts.some((part) => isSubstantial(part.role) && tells(part));
      words.push({ shown: piece.shown, known, length: piece.token.length });
    }
  }
  return words;
}

/** A name is cut after a few parts, a text must not be: it is read in pieces that end between words. */
function chunks(text: string): string[] {
  const found: string[] = [];
  let current: string[] = [];
  let length = 0;
  for (const word of text.split(/\s+/)) {
    if (length + word.length > CHUNK_CHARS || current.length === CHUNK_PIECES / 4) {
      found.push(current.join(' '));
      current = [];
      length = 0;
    }
    current.push(word);
    length += word.length;
  }
  found.push(current.join(' '));
  return found;
}

const IDENTIFIER = /[A-Z0-9][A-Z0-9-]{5,68}/gi;
const IMO_WEIGHTS = [7, 6, 5, 4, 3, 2] as const;

/** What may be an identifier in a text: words with at least four digits; seven digits alone only with an IMO check digit. */
export function textIdentifiers(text: string): string[] {
  const found = new Set<string>();
  for (const [word] of text.slice(0, TEXT_CHARS_MAX).matchAll(IDENTIFIER)) {
    const value = word.replaceAll('-', '').replace(/^IMO(?=\d{7}$)/i, '');
    if ((value.match(/\d/g)?.length ?? 0) < 4) continue;
    if (/^\d{7}$/.test(value) && !isImoNumber(value)) continue;
    found.add(value);
  }
  return [...found];
}

/** Seven digits of which the last is the check digit of the others (IMO Resolution A.1117(30)). */
export function isImoNumber(value: string): boolean {
  if (!/^\d{7}$/.test(value)) return false;
  const sum = IMO_WEIGHTS.reduce((total, weight, i) => total + weight * Number(value[i]), 0);
  return sum % 10 === Number(value[6]);
}
