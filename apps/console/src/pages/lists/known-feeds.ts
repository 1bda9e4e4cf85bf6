import type { KnownFeed, KnownFeeds } from '@quintet/node/api';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/client.ts';
import { type FeedDraft, NEW_FEED } from './feed-draft.ts';

/** Published sources that the node's sectors know; they change with the node itself only. */
export const knownFeedsOptions = queryOptions({
  queryKey: ['known-feeds'],
  queryFn: async ({ signal }) => (await call<KnownFeeds>('/feeds/known', { signal })).feeds,
  staleTime: Number.POSITIVE_INFINITY,
});

/** The form with a known feed filled in. */
export const knownDraft = ({ dataset, title, location, everyMinutes, reads, legalBasis }: KnownFeed): FeedDraft => ({
  ...NEW_FEED,
  dataset,
  title,
  location,
  reads,
  legalBasis,
  ...(everyMinutes !== undefined && { everyMinutes: String(everyMinutes) }),
});
