import type { FindEntities, ListSummary } from '@quintet/node/api';

/** A section below the hits: who wants more asks the graph. */
const OTHERS_SHOWN_MAX = 12;

/** Those that a source says which is not screened; what only screened lists say stands among the hits. */
export function inOtherSources(found: FindEntities, screened: readonly string[]): FindEntities {
  const lists = new Set(screened);
  return found.filter(({ datasets }) => datasets.some((dataset) => !lists.has(dataset))).slice(0, OTHERS_SHOWN_MAX);
}

/** The lists that a search can be narrowed to: those that are screened, and the one that a kept search names. */
export function searchedLists<List extends Pick<ListSummary, 'dataset' | 'screened'>>(
  lists: readonly List[],
  chosen: string,
): readonly List[] {
  return lists.filter(({ dataset, screened }) => screened || dataset === chosen);
}
