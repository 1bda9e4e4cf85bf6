import type { Feed, FeedEdit, FeedReads } from '@quintet/node/api';

/** A feed as it is typed; minutes stay text. */
export type FeedDraft = {
  readonly title: string;
  readonly dataset: string;
  readonly location: string;
  readonly everyMinutes: string;
  readonly legalBasis: string;
  readonly enabled: boolean;
  readonly reads: FeedReads;
};

const MINUTES_MAX = 525_600;
const DATASET = /^[a-z][a-z0-9_:.-]{1,63}$/;

/** Four times a day, as the lists' owners ask. */
export const NEW_FEED: FeedDraft = {
  title: '',
  dataset: '',
  location: '',
  everyMinutes: '360',
  legalBasis: '',
  enabled: true,
  reads: 'list',
};

/** What of a feed can be changed, with its id. */
export type ChangeableFeed = Pick<
  Feed,
  'id' | 'title' | 'dataset' | 'location' | 'everyMinutes' | 'legalBasis' | 'enabled' | 'reads'
>;

export const feedDraftOf = (feed: ChangeableFeed): FeedDraft => ({
  title: feed.title,
  dataset: feed.dataset,
  location: feed.location ?? '',
  everyMinutes: feed.everyMinutes === undefined ? '' : String(feed.everyMinutes),
  legalBasis: feed.legalBasis,
  enabled: feed.enabled,
  reads: feed.reads,
});

export type FeedFault = 'title' | 'dataset' | 'everyMinutes';

function minutesOf(text: string): number | undefined {
  if (!/^\d{1,6}$/.test(text.trim())) return undefined;
  const minutes = Number(text);
  return minutes >= 1 && minutes <= MINUTES_MAX ? minutes : undefined;
}

export const feedFaults = (draft: FeedDraft): readonly FeedFault[] => [
  ...(draft.title.trim() === '' ? (['title'] as const) : []),
  ...(DATASET.test(draft.dataset) ? [] : (['dataset'] as const)),
  ...(draft.everyMinutes.trim() !== '' && minutesOf(draft.everyMinutes) === undefined
    ? (['everyMinutes'] as const)
    : []),
];

/** What is sent: empty fields are left out, since a feed without an address is one that people hand over. */
export function feedEditOf(draft: FeedDraft): FeedEdit {
  const everyMinutes = minutesOf(draft.everyMinutes);
  return {
    title: draft.title.trim(),
    dataset: draft.dataset,
    enabled: draft.enabled,
    reads: draft.reads,
    ...(draft.location.trim() !== '' && { location: draft.location.trim() }),
    ...(everyMinutes !== undefined && { everyMinutes }),
    ...(draft.legalBasis.trim() !== '' && { legalBasis: draft.legalBasis.trim() }),
  };
}
