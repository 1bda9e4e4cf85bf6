import type { FeedDefinition } from '@quintet/core/observe';

/** Receivers of AIS are an authority's own, and are set on the page of receivers: none is published for all. */
export const feeds: readonly FeedDefinition[] = [];
