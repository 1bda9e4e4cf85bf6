import { givenNameGroup, wordConcept } from '../knowledge/index.ts';
import { prepareName } from '../name/prepare.ts';
import { splitPieces } from '../name/pieces.ts';
import type { PartInfo } from '../part/part-table.ts';
import { isSubstantial } from '../part/roles.ts';
import { foldName } from '../script/index.ts';
import type { Hit } from '../types.ts';

/** Longer texts are cut; readers of messages hand over less. */
export const TEXT_CHARS_MAX = 70_000;
const WINDOW_WORDS_MAX = 6;
const WINDOWS_MAX = 6000;
/** A single word is looked at only when it is long: short ones are words of a language. */
const SINGLE_WORD_LENGTH_MIN = 6;
const CHUNK_CHARS = 400;
const CHUNK_PIECES = 24;

/** Where a word of a text may stand in listed names: rows of each layer of the index, ascending. */
export interface WordPlaces {
  readonly rows: readonly Int32Array[];
  /** One of the names is this word alone. */
  readonly lone: boolean;
}

interface Word extends WordPlaces {
  readonly shown: string;
  readonly length: number;
}

/**
 * Windows of at most six words whose first and last word stand in one listed name: the only places of a text where a
 * listed name can stand. A word alone is looked at when it may be a whole name.
 */
export function textWindows(text: string, placesOf: (token: string) => WordPlaces): string[] {
  const words = readWords(text.slice(0, TEXT_CHARS_MAX), placesOf);
  const windows: string[] = [];
  for (const [from, first] of words.entries()) {
    for (let to = from; to < Math.min(words.length, from + WINDOW_WORDS_MAX); to++) {
      const last = words[to]!;
      const worthwhile = to === from ? first.lone && first.length >= SINGLE_WORD_LENGTH_MIN : shareName(first, last);
      if (!worthwhile) continue;
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

function shareName(a: WordPlaces, b: WordPlaces): boolean {
  return a.rows.some((rows, layer) => intersect(rows, b.rows[layer] ?? NOWHERE.rows[0]!));
}

function intersect(a: Int32Array, b: Int32Array): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) return true;
    if (a[i]! < b[j]!) i++;
    else j++;
  }
  return false;
}

const NOWHERE: WordPlaces = { rows: [new Int32Array(0)], lone: false };
const WORD_LENGTH_MIN = 3;

function readWords(text: string, placesOf: (token: string) => WordPlaces): Word[] {
  const words: Word[] = [];
  for (const chunk of chunks(text)) {
    for (const { shown, token } of splitPieces(chunk)) {
      const places = token.length < WORD_LENGTH_MIN ? NOWHERE : placesOf(token);
      words.push({ shown, length: token.length, rows: places.rows, lone: places.lone });
    }
  }
  return words;
}

/** The parts that a word of a text may be in a name of a person or a thing, without those that identify nobody. */
export function identifyingParts(token: string): PartInfo[] {
  const parts = [...prepareName(token, 'person').parts, ...prepareName(token, 'thing').parts];
  return parts.filter(({ role }) => isSubstantial(role));
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

/**
 * True for a hit that a text really says. One word is a name there only when it is written exactly so, and is neither a
 * word of trade nor a name that many bear: a warehouse is no company called Terminal.
 */
export function isSaid({ reasons, queryName, listedName, queryParts }: Hit): boolean {
  if (reasons.some(({ feature }) => feature === 'identifier')) return true;
  const agreeing = queryParts.filter(({ mark }) => mark === 'same' || mark === 'variant');
  if (agreeing.length > 1) return true;
  const [word = ''] = splitPieces(queryName).map(({ token }) => token);
  return foldName(queryName) === foldName(listedName) && wordConcept(word) === 0 && givenNameGroup(word) === 0;
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
