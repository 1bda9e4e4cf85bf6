import type { Column } from '../table/column-builder.ts';
import { soundAndLook } from './sound-and-look.ts';
import { letterBits } from './letters.ts';

/** The distinct values of a column with what makes comparing them quick. */
export interface PreparedValues {
  readonly values: readonly string[];
  readonly letters: Int32Array;
  /** Of names: as they sound and look, and the letters in that. */
  readonly folded: readonly string[];
  readonly foldedLetters: Int32Array;
  /** Of texts: their words as numbers, and how many letters each word number has. */
  readonly words: readonly Uint32Array[];
  readonly wordLengths: readonly number[];
}

const NO_WORDS = new Uint32Array(0);

export function prepareValues({ feature, values }: Column): PreparedValues {
  const numbers = new Map<string, number>();
  const wordLengths: number[] = [];
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, wordLengths.length);
    wordLengths.push(word.length);
    return wordLengths.length - 1;
  };
  const wordsOf = (text: string): Uint32Array =>
    text.includes(' ') ? Uint32Array.from(new Set(text.split(' ')), numberOf) : NO_WORDS;
  const folded = feature.kind === 'name' ? values.map(soundAndLook) : [];
  return {
    values,
    letters: Int32Array.from(values, letterBits),
    folded,
    foldedLetters: Int32Array.from(folded, letterBits),
    words: feature.kind === 'text' ? values.map(wordsOf) : [],
    wordLengths,
  };
}
