import { defaults } from '../defaults.ts';
import type { NameScorer } from '../score/name-scorer.ts';
import type { NameView } from '../score/name-view.ts';
import type { QueryName } from './query-names.ts';
import { isPersonName, isWeakName, type ListedNames, partCount, unitsOffset } from './listed-names.ts';

/** The best pair of names of a query and one listed subject. `row` is −1 when only an identifier agrees. */
export interface Candidate {
  subject: number;
  score: number;
  row: number;
  queryName: string;
}

/** The best pair of names of a query and one listed subject, by comparing every part with every part. */
export function bestNamePair(
  listedNames: ListedNames,
  subject: number,
  queryNames: readonly QueryName[],
  scorer: NameScorer,
): Candidate {
  const { names, table, subjectNames } = listedNames;
  const listed: NameView = { table, ids: names.ids, offset: 0, count: 0 };
  const best: Candidate = { subject, score: 0, row: -1, queryName: '' };
  for (const name of queryNames) {
    for (let row = subjectNames[subject]!; row < subjectNames[subject + 1]!; row++) {
      if (isPersonName(names, row) !== name.person) continue;
      listed.offset = unitsOffset(names, row);
      listed.count = partCount(names, row);
      let score = scorer.score(name.view, listed, name.person);
      if (isWeakName(names, row)) score += defaults.weakAlias;
      if (score > best.score || (score === best.score && best.row >= 0 && row < best.row)) {
        best.score = score;
        best.row = row;
        best.queryName = name.value;
      }
    }
  }
  return best;
}
