import type { Settings } from '../../store/index.ts';
import type { VersionInForce, WatchList } from '../screening/watch-list.ts';
import type { ScreenHit } from '../screening/watched-entries.ts';
import { type SearchQuery, searchLists } from '../search/search-lists.ts';

/** What a search found when it was last run, and in which lists. */
export interface KnownSearch {
  readonly versions: string;
  readonly hits: readonly string[];
}

/** Hits that a search did not have before. */
export interface SearchChange {
  readonly kind: 'search';
  readonly hits: readonly {
    readonly id: string;
    readonly dataset: string;
    readonly caption: string;
    readonly schema: string;
    readonly score: number;
  }[];
}

/** The lists in force as one text, to be compared. */
export function versionsText(versions: readonly VersionInForce[]): string {
  return versions
    .map(({ dataset, version }) => `${dataset} ${version}`)
    .toSorted()
    .join(', ');
}

/** Runs a search against the lists of now. */
export function runSearch(list: WatchList, query: SearchQuery, { threshold }: Settings) {
  const { hits } = searchLists(list, query, threshold);
  const known: KnownSearch = { versions: versionsText(list.versions), hits: hits.map(hitKey) };
  return { hits, known };
}

/** Who was not found before; undefined when that is nobody. */
export function searchChange(before: KnownSearch, hits: readonly ScreenHit[]): SearchChange | undefined {
  const fresh = hits.filter((hit) => !before.hits.includes(hitKey(hit)));
  if (fresh.length === 0) return undefined;
  return {
    kind: 'search',
    hits: fresh.map(({ id, dataset, caption, schema, hit }) => ({ id, dataset, caption, schema, score: hit.score })),
  };
}

function hitKey({ dataset, id }: ScreenHit): string {
  return `${dataset}/${id}`;
}
