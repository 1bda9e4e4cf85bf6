import { GIVEN_NAMES } from './given-names-table.ts';
import { NICKNAMES } from './nicknames-table.ts';
import { lazy, romanToken, tableLines } from './table.ts';

const groups = lazy(() => {
  const byToken = new Map<string, number>();
  let group = 0;
  for (const line of tableLines(GIVEN_NAMES)) {
    group++;
    for (const word of line.split(/\s+/)) {
      const token = romanToken(word);
      if (token !== '' && !byToken.has(token)) byToken.set(token, group);
    }
  }
  return byToken;
});

const nicknames = lazy(() => {
  const byToken = new Map<string, number[]>();
  let group = 0;
  for (const line of tableLines(NICKNAMES)) {
    group++;
    for (const word of line.split(/\s+/)) {
      const token = romanToken(word);
      const known = byToken.get(token);
      if (known === undefined) byToken.set(token, [group]);
      else if (!known.includes(group)) known.push(group);
    }
  }
  return byToken;
});

const NONE: readonly number[] = [];

/**
 * Id of the name of which a romanised token is a spelling; 0 = not in the table. Two tokens with one id are the same
 * name in other spellings or transliterations (`mohammed`, `muhammad`, `mhmd`), never merely related names.
 */
export function givenNameGroup(romanToken: string): number {
  return groups().get(romanToken) ?? 0;
}

/**
 * Ids of the groups of nicknames and of forms of one name in other languages that a token is in (`bill`: William;
 * `sasha`: Aleksandr; `juan`, `john`: weakly alike). A common id is a hint, weaker than {@link givenNameGroup}.
 */
export function nickNameGroup(romanToken: string): readonly number[] {
  return nicknames().get(romanToken) ?? NONE;
}
