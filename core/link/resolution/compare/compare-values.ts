import { compareDates } from './compare-dates.ts';
import { EDIT_LENGTH_MAX, editDistance } from './edit-distance.ts';
import { jaroWinkler, mostWithPrefix, withPrefix } from './jaro-winkler.ts';
import { editsAtLeast, jaroAtMost } from './letters.ts';
import { type ComparisonKind, EXACT } from './levels.ts';
import type { PreparedValues } from './prepared-values.ts';

/** The level at which value i of one column and value j of another (or the same) agree; symmetric. */
export type CompareValues = (a: PreparedValues, i: number, b: PreparedValues, j: number) => number;

/**
 * How each kind of value is compared. What is plainly unlike is told by its letters alone: most pairs are.
 * Sources of the bounds: Winkler 1990; Christen, Data Matching, 2012, chapter 5. The weights of the levels are learned.
 */
export const COMPARE: Readonly<Record<ComparisonKind, CompareValues>> = {
  name: compareNames,
  text: compareTexts,
  date: (a, i, b, j) => compareDates(a.values[i]!, b.values[j]!),
  identifier: compareIdentifiers,
  category: (a, i, b, j) => (a.values[i] === b.values[j] ? EXACT : 1),
};

const NAME_MUCH_ALIKE = 0.92;
const NAME_SOMEWHAT_ALIKE = 0.82;
const TEXT_ALIKE = 0.85;

function compareNames(a: PreparedValues, i: number, b: PreparedValues, j: number): number {
  const first = a.values[i]!;
  const second = b.values[j]!;
  if (first === second) return EXACT;
  const [firstLetters, secondLetters] = [a.letters[i]!, b.letters[j]!];
  const shorter = Math.min(first.length, second.length);
  if (shorter === 1) return first.charCodeAt(0) === second.charCodeAt(0) ? 3 : 4;
  const distance = editsAtLeast(firstLetters, secondLetters) <= 2 ? editDistance(first, second, 2) : 3;
  if (distance === 1 && shorter >= 3) return 1;
  if (distance === 2 && shorter >= 6) return 2;
  if (soundOrLookAlike(a, i, b, j)) return 2;
  const jaroMax = jaroAtMost(first.length, firstLetters, second.length, secondLetters);
  if (withPrefix(jaroMax, first, second) < NAME_SOMEWHAT_ALIKE) return 4;
  const similarity = jaroWinkler(first, second);
  if (similarity >= NAME_MUCH_ALIKE) return 2;
  return similarity >= NAME_SOMEWHAT_ALIKE ? 3 : 4;
}

/** Equal, or one slip apart, once all that sounds or looks alike is written in one way. */
function soundOrLookAlike(a: PreparedValues, i: number, b: PreparedValues, j: number): boolean {
  if (editsAtLeast(a.foldedLetters[i]!, b.foldedLetters[j]!) > 1) return false;
  const [first, second] = [a.folded[i]!, b.folded[j]!];
  return editDistance(first, second, 1) <= (Math.min(first.length, second.length) >= FOLDED_CHARS_MIN ? 1 : 0);
}

/** A shorter name with one slip may be any other. */
const FOLDED_CHARS_MIN = 3;

/** Two names of these lengths and letters agree at this level at best, unless they are equal. */
export function bestNameLevel(
  aLength: number,
  aLetters: number,
  aFolded: number,
  bLength: number,
  bLetters: number,
  bFolded: number,
): number {
  const edits = Math.max(editsAtLeast(aLetters, bLetters), Math.abs(aLength - bLength));
  if (edits <= 1 || aLength >= EDIT_LENGTH_MAX || bLength >= EDIT_LENGTH_MAX) return 1;
  if (edits === 2 || editsAtLeast(aFolded, bFolded) <= 1) return 2;
  const similarity = mostWithPrefix(jaroAtMost(aLength, aLetters, bLength, bLetters));
  if (similarity >= NAME_MUCH_ALIKE) return 2;
  return similarity >= NAME_SOMEWHAT_ALIKE || aLength === 1 || bLength === 1 ? 3 : 4;
}

/** By how many edits two texts may differ and be spelt much alike, by the length of the longer one. */
function textEditsMax(longer: number): number {
  return longer >= 12 ? 4 : longer >= 6 ? 2 : 1;
}

/** Two texts of these lengths and letters agree at this level at best, unless they are equal. */
export function bestTextLevel(aLength: number, aLetters: number, bLength: number, bLetters: number): number {
  const edits = Math.max(editsAtLeast(aLetters, bLetters), Math.abs(aLength - bLength));
  if (edits <= 1 || aLength >= EDIT_LENGTH_MAX || bLength >= EDIT_LENGTH_MAX) return 1;
  return edits <= textEditsMax(Math.max(aLength, bLength)) ? 2 : 3;
}

function compareTexts(a: PreparedValues, i: number, b: PreparedValues, j: number): number {
  const first = a.values[i]!;
  const second = b.values[j]!;
  if (first === second) return EXACT;
  const [firstLetters, secondLetters] = [a.letters[i]!, b.letters[j]!];
  const longer = Math.max(first.length, second.length);
  const limit = textEditsMax(longer);
  const distance = editsAtLeast(firstLetters, secondLetters) <= limit ? editDistance(first, second, limit) : limit + 1;
  if (distance === 1) return 1;
  if (distance <= limit) return 2;
  if (shareHalfOfWords(a, i, b, j, longer)) return 3;
  const jaroMax = jaroAtMost(first.length, firstLetters, second.length, secondLetters);
  if (withPrefix(jaroMax, first, second) < TEXT_ALIKE) return 4;
  return jaroWinkler(first, second) >= TEXT_ALIKE ? 3 : 4;
}

/** Half of the letters of the longer text stand in words that both have. Both texts are of one column. */
function shareHalfOfWords(a: PreparedValues, i: number, b: PreparedValues, j: number, longer: number): boolean {
  const first = a.words[i]!;
  const second = b.words[j]!;
  let letters = 0;
  for (let k = 0; k < first.length; k++)
    for (let l = 0; l < second.length; l++) if (first[k] === second[l]) letters += a.wordLengths[first[k]!]!;
  return letters * 2 > longer;
}

function compareIdentifiers(a: PreparedValues, i: number, b: PreparedValues, j: number): number {
  if (editsAtLeast(a.letters[i]!, b.letters[j]!) > 2) return 3;
  return Math.min(3, editDistance(a.values[i]!, b.values[j]!, 2));
}
