import { countryCode, isMatchable, nameKindOf, readBirthDate } from '../../model/index.ts';
import type { Subject } from '@quintet/names';
import type { WatchList } from '../screening/watch-list.ts';
import type { ScreenHit } from '../screening/watched-entries.ts';

/** Who is looked for: a name, and what makes it sharper. */
export interface SearchQuery {
  readonly name: string;
  readonly schema?: string | undefined;
  readonly birthDate?: string | undefined;
  readonly country?: string | undefined;
  readonly document?: string | undefined;
  readonly dataset?: string | undefined;
}

/** Those at or above the threshold, best first, and the nearest below it. */
export interface SearchAnswer {
  readonly hits: readonly ScreenHit[];
  readonly near: readonly ScreenHit[];
}

export const SEARCH_HITS_MAX = 100;
const NEAR_MAX = 20;
/** How far below the threshold the nearest are still shown. */
const NEAR_SPAN = 0.2;

/** Searches the lists in force for one person, firm or vessel. */
export function searchLists(list: WatchList, query: SearchQuery, threshold: number): SearchAnswer {
  const found = list.match(subjectOfSearch(query), {
    threshold,
    cutoff: Math.max(0, threshold - NEAR_SPAN),
    limit: SEARCH_HITS_MAX + NEAR_MAX,
    ...(query.dataset === undefined ? {} : { datasets: new Set([query.dataset]) }),
  });
  return {
    hits: found.filter(({ hit }) => hit.match).slice(0, SEARCH_HITS_MAX),
    near: found.filter(({ hit }) => !hit.match).slice(0, NEAR_MAX),
  };
}

function subjectOfSearch({ name, schema, birthDate, country, document }: SearchQuery): Subject {
  const born = birthDate === undefined ? undefined : readBirthDate(birthDate).value;
  const code = country === undefined ? undefined : countryCode(country);
  return {
    kind: schema !== undefined && isMatchable(schema) ? nameKindOf(schema) : 'any',
    names: [{ value: name }],
    ...(born === undefined ? {} : { birthDates: [born] }),
    ...(code === undefined ? {} : { countries: [code] }),
    ...(document === undefined ? {} : { identifiers: [{ type: 'any', value: document }] }),
  };
}
