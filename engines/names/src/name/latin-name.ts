import { givenNameGroup, givenNameSpelling } from '../knowledge/index.ts';
import { scriptOf } from '../script/index.ts';
import { romanize } from '../part/words.ts';

/**
 * A name in a–z and 0–9. Words of another script that have a usual Latin spelling are written so: letters alone do not
 * lead to it where a script leaves vowels out.
 * @example latinName('محمد Jürgens') // 'mohammed jurgens'
 */
export function latinName(name: string): string {
  if (scriptOf(name) === 'latin') return romanize(name);
  return name
    .split(/\s+/u)
    .flatMap((word) =>
      romanize(word)
        .split(' ')
        .map((latin) => usualSpelling(word, latin)),
    )
    .filter((word) => word !== '')
    .join(' ');
}

function usualSpelling(word: string, latin: string): string {
  if (scriptOf(word) === 'latin') return latin;
  const group = givenNameGroup(latin);
  return group === 0 ? latin : givenNameSpelling(group);
}
