import { Memo } from '../memo.ts';
import type { PartInfo } from '../part/part-table.ts';
import { isVowelless, romanize } from '../part/words.ts';
import { mixesScripts, unmixHomoglyphs } from '../script/index.ts';
import type { NamePart } from './joins.ts';

/** Longer names are cut here; the caller that reads the input reports it. */
export const NAME_CHARS_MAX = 512;
/** More parts than this carry nothing that the first ones do not. */
export const NAME_PARTS_MAX = 24;

/** A run of letters as it stood in the name, and how it reads in a–z and 0–9. */
export interface Piece {
  readonly shown: string;
  readonly token: string;
  readonly vowelless: boolean;
  /** Written with signs of which each stands for a word or syllable: another sign is another name, not a misspelling. */
  readonly signs: boolean;
  /** What it is in a person's name and in that of a thing, once it was asked for: pieces come again and again. */
  inPerson: readonly NamePart[] | undefined;
  inThing: PartInfo | undefined;
}

export function pieceOf(shown: string, token: string, vowelless: boolean, signs: boolean): Piece {
  return { shown, token, vowelless, signs, inPerson: undefined, inThing: undefined };
}

// Letters, marks, digits, with apostrophes and lost characters (`?`, U+FFFD) that stand between letters.
const RUN = /[\p{L}\p{M}\p{N}\u200b-\u200f](?:['’‘`ʼʻʿʾ´?\ufffd\u00ad\u200b-\u200f]*[\p{L}\p{M}\p{N}])*['’]?/gu;
const SIGNS = /[\p{Script=Han}\p{Script=Hangul}]/u;
const memo = new Memo<string, readonly Piece[]>();

let lastName = '';
let lastPieces: readonly Piece[] = [];

/** Splits a name into its pieces, in their order; characters that are no part of a word separate. */
export function splitPieces(name: string): readonly Piece[] {
  // A name of unknown kind is read several times in a row.
  if (name !== lastName) {
    lastPieces = split(name);
    lastName = name;
  }
  return lastPieces;
}

function split(name: string): Piece[] {
  const text = name.length > NAME_CHARS_MAX ? name.slice(0, NAME_CHARS_MAX) : name;
  const pieces: Piece[] = [];
  for (const run of text.replaceAll('&', ' and ').match(RUN) ?? []) {
    const read = ID.test(run) ? readRun(run) : memo.get(run, readRun);
    for (const piece of read) if (pieces.length < NAME_PARTS_MAX) pieces.push(piece);
  }
  return pieces;
}

/** Letters and digits in one: hardly any comes again, and to remember it would only take up room. */
const ID = /\d[a-z]|[a-z]\d/i;
/** What most runs are. */
const PLAIN = /^[a-z0-9]+$/i;

function readRun(run: string): readonly Piece[] {
  if (PLAIN.test(run)) return [pieceOf(run, run.toLowerCase(), false, false)];
  const letters = run.replaceAll(/[?\ufffd]/g, '');
  // A Cyrillic а within a Latin name is there to deceive, or a slip of the keyboard: it reads as what it looks like.
  const tokens = romanize(mixesScripts(letters) ? unmixHomoglyphs(letters.toLowerCase()) : letters)
    .split(' ')
    .filter((token) => token !== '');
  const vowelless = isVowelless(run);
  const signs = SIGNS.test(run);
  // Chinese and its like are read one word a character: each shows the character that it comes from.
  const characters = tokens.length > 1 ? Array.from(run) : [];
  const perCharacter = characters.length === tokens.length;
  return tokens.map((token, i) => pieceOf(perCharacter ? characters[i]! : run, token, vowelless, signs));
}
