import { wordKind } from '@quintet/names';

export interface NameSplit {
  readonly given: string;
  readonly family: string;
}

/** So many words are read both ways. */
const UNCLEAR_WORDS_MIN = 3;

/**
 * Given and family name out of a whole name. With a comma the family name stands before it. Two words are a given and
 * a family name, unless only the second is a common given name; where they are taken for each other, comparing finds
 * the swap. More words are read both ways, with the family name first and last, unless there is a patronymic: it stands
 * behind the given name.
 * @example splitName('Колупаев Владимир Семёнович') // given: 'Владимир Семёнович', family: 'Колупаев'
 */
export function splitName(name: string): readonly NameSplit[] {
  const comma = name.indexOf(',');
  if (comma > 0) return [{ given: name.slice(comma + 1).trim(), family: name.slice(0, comma).trim() }];
  const words = name.trim().split(/\s+/u);
  const [first, last] = [words[0]!, words.at(-1)!];
  const familyLast = { given: words.slice(0, -1).join(' '), family: last };
  const familyFirst = { given: words.slice(1).join(' '), family: first };
  if (words.length >= UNCLEAR_WORDS_MIN) {
    const patronymic = words.findIndex((word, i) => i > 0 && wordKind(word) === 'patronymic');
    if (patronymic < 0) return [familyLast, familyFirst];
    return patronymic + 1 < words.length ? [familyLast] : [familyFirst];
  }
  return words.length === 2 && wordKind(first) === 'other' && wordKind(last) === 'given' ? [familyFirst] : [familyLast];
}
