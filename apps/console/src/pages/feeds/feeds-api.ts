import type { FeedsHealth } from '@quintet/node/api';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/client.ts';

/** Read anew whenever the node says that a feed was polled. */
export const feedsHealthOptions = queryOptions({
  queryKey: ['feeds', 'health'],
  queryFn: ({ signal }) => call<FeedsHealth>('/feeds/health', { signal }),
});
