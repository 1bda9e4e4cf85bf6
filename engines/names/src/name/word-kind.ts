import { givenNameGroup } from '../knowledge/index.ts';
import { isPatronymic, romanize } from '../part/words.ts';

/** What a word of a person's name mostly is: one of the common names, which are given names but for a few; made of the father's; or neither. */
export type WordKind = 'given' | 'patronymic' | 'other';

/** @example wordKind('Семёнович') // 'patronymic' */
export function wordKind(word: string): WordKind {
  const latin = romanize(word);
  if (isPatronymic(latin)) return 'patronymic';
  return givenNameGroup(latin) === 0 ? 'other' : 'given';
}
