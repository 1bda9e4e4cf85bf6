import { joinedPart } from '../part/describe.ts';
import type { PartInfo } from '../part/part-table.ts';
import { isSubstantial, Role } from '../part/roles.ts';

export interface NamePart extends PartInfo {
  /** The part as it stood in the name. */
  readonly shown: string;
  /** The word of which this is one half. */
  readonly whole?: string;
}

const JOINED_LENGTH_MAX = 24;
const TRIPLE_LENGTH_MAX = 18;
/** A longer part is no syllable. */
export const SYLLABLE_LETTERS_MAX = 5;
/** A part as short as al, abu or Jan allows no misspelling by itself, but together with its neighbour. */
const PREFIX_LETTERS_MAX = 3;
const SUN_LETTERS = 'tdrzsnl';

/** Each part with its right neighbour, as one. */
export function pairsOf(parts: readonly NamePart[]): (PartInfo | undefined)[] {
  return parts.slice(1).map((_, i) => joinOf(parts.slice(i, i + 2), JOINED_LENGTH_MAX, false));
}

/** Three parts in a row, as one. */
export function triplesOf(parts: readonly NamePart[]): (PartInfo | undefined)[] {
  return parts.slice(2).map((_, i) => joinOf(parts.slice(i, i + 3), TRIPLE_LENGTH_MAX, parts.length === 3));
}

function joinOf(parts: readonly NamePart[], lengthMax: number, whole: boolean): PartInfo | undefined {
  let vowelless = false;
  for (const part of parts) {
    if (part.role === Role.initial) return undefined;
    vowelless ||= part.vowelless;
  }
  let text = '';
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const next = parts[i + 1];
    // The article takes the sound of a sun letter behind it: nur al-din is heard, and written in Latin, as Nuruddin.
    // Maghreb spellings keep its vowel: al-Sabbar is Essabar.
    const assimilated = vowelless && part.text === 'al' && next && SUN_LETTERS.includes(next.text.charAt(0));
    text += assimilated ? (i > 0 ? '' : 'a') : part.text;
  }
  const [first, second] = parts;
  const halves = parts.length === 2 && first!.whole !== undefined && first!.whole === second!.whole;
  if (halves) text = first!.whole!;
  if (text.length <= 3 || text.length > lengthMax) return undefined;
  const short = parts.every((part) => part.text.length <= SYLLABLE_LETTERS_MAX && isSubstantial(part.role));
  const besideShort = parts.length === 2 && parts.some((part) => part.text.length <= PREFIX_LETTERS_MAX);
  const syllables = short || halves || besideShort;
  const role = short && whole ? Role.threeSyllables : syllables ? Role.syllables : Role.joined;
  return { ...joinedPart(text, vowelless, role), signs: parts.every((part) => part.signs) };
}
