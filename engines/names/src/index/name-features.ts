import { NameScorer } from '../score/name-scorer.ts';
import type { Subject } from '../types.ts';
import { bestNamePair } from './candidate.ts';
import { readQuery } from './query-names.ts';
import { isPersonName, partCount, readNames, unitsOffset } from './listed-names.ts';

const scorer = new NameScorer();

/**
 * The features of the best pair of names of two subjects (in the order of `FEATURES`), for learning weights; undefined
 * when no part that identifies agrees. Whether the names are read as persons' comes with them.
 */
export function nameFeatures(query: Subject, listed: Subject): { person: boolean; values: Float64Array } | undefined {
  const read = readNames([{ id: '', ...listed }]);
  const names = readQuery(query);
  const best = bestNamePair(read, 0, names, scorer);
  // A pair that scores nothing still has features: take the first names then.
  const row = best.row >= 0 ? best.row : 0;
  if (read.names.count === 0) return undefined;
  const person = isPersonName(read.names, row);
  const name = names.find((entry) => entry.person === person && (best.row < 0 || entry.value === best.queryName));
  if (!name) return undefined;
  const view = {
    table: read.table,
    ids: read.names.ids,
    offset: unitsOffset(read.names, row),
    count: partCount(read.names, row),
  };
  scorer.align(name.view, view);
  return scorer.measure(name.view, view, person) ? { person, values: scorer.features.slice() } : undefined;
}
