import { GIVEN_NAMES } from './given-names-table.ts';
import { NICKNAMES } from './nicknames-table.ts';
import { lazy, romanToken, tableLines } from './table.ts';

/** The lines of the table as romanised tokens; the id of a name is the number of its line, from 1. */
const spellings = lazy(() => tableLines(GIVEN_NAMES).map((line) => line.split(/\s+/).map(romanToken)));

const groups = lazy(() => {
  const byToken = new Map<string, number>();
  for (const [line, tokens] of spellings().entries()) {
    for (const token of tokens) if (token !== '' && !byToken.has(token)) byToken.set(token, line + 1);
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

/** The usual Latin spelling of a name by its id. */
export function givenNameSpelling(group: number): string {
  return spellings()[group - 1]![0]!;
}

/**
 * Ids of the groups of nicknames and of forms of one name in other languages that a token is in (`bill`: William;
 * `sasha`: Aleksandr; `juan`, `john`: weakly alike). A common id is a hint, weaker than {@link givenNameGroup}.
 */
export function nickNameGroup(romanToken: string): readonly number[] {
  return nicknames().get(romanToken) ?? NONE;
}
