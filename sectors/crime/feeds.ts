import type { FeedDefinition } from '@quintet/core/observe';

/** Company and ownership registers come as files of their offices: none is published at one address for all. */
export const feeds: readonly FeedDefinition[] = [];
