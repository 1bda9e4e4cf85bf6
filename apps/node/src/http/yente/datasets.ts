import type { WatchList } from '@quintet/core/assess';
import { Refusal } from '@quintet/core/safeguards';
import { many, type MatchQuery } from './schemas.ts';

/** Names under which all lists in force are asked at once. */
const ALL = ['default', 'sanctions'];

/** The lists that a request means. An unknown one is an error: nobody is cleared against a list that is not there. */
export function datasetsOf(
  list: WatchList,
  name: string,
  query: Pick<MatchQuery, 'include_dataset' | 'exclude_dataset'>,
): ReadonlySet<string> {
  const known = list.datasets;
  if (!ALL.includes(name) && !known.has(name))
    throw new Refusal('LST-301', { message: `There is no list ${name} in force.` });
  const included = many(query.include_dataset);
  const excluded = many(query.exclude_dataset);
  const asked = ALL.includes(name) ? [...known] : [name];
  return new Set(
    asked.filter((dataset) => (included.length === 0 || included.includes(dataset)) && !excluded.includes(dataset)),
  );
}
