import type { IdSpaces } from '@quintet/node/api';

/** Feeds whose ids mean the same, and who said so last. */
export interface IdSpace {
  readonly space: string;
  readonly datasets: readonly string[];
  readonly by: string;
  readonly at: string;
}

/** As a person says it. */
export type IdSpaceDraft = Pick<IdSpace, 'space' | 'datasets'>;

export type IdSpaceFault = 'name' | 'taken' | 'feeds';

/** One feed alone shares its ids with nobody. */
const FEEDS_MIN = 2;

/** The declarations, which are kept feed by feed, as spaces in their order. */
export function spacesOf(all: IdSpaces): readonly IdSpace[] {
  return [...Map.groupBy(all, ({ space }) => space)].map(([space, feeds]) => {
    const { by = '', at = '' } = feeds.toSorted((a, b) => b.at.localeCompare(a.at))[0] ?? {};
    return { space, datasets: feeds.map(({ dataset }) => dataset), by, at };
  });
}

/** What of a draft is not as it must be; `before` is the space that it changes. */
export function faultsOf(draft: IdSpaceDraft, all: IdSpaces, before?: string): readonly IdSpaceFault[] {
  const name = draft.space.trim();
  const isTaken = name !== before && all.some(({ space }) => space === name);
  return [
    ...(name === '' ? (['name'] as const) : []),
    ...(isTaken ? (['taken'] as const) : []),
    ...(draft.datasets.length < FEEDS_MIN ? (['feeds'] as const) : []),
  ];
}

/** Feeds of no other space, which this one may hold. */
export function freeFeeds(datasets: readonly string[], all: IdSpaces, before?: string): readonly string[] {
  return datasets.filter((dataset) => !all.some((one) => one.dataset === dataset && one.space !== before));
}
