import type { PinnedWarning } from '@quintet/node/api';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/client.ts';

/** A warning is no secret: it is asked for without a purpose. */
export const warningsOptions = queryOptions({
  queryKey: ['warnings'],
  queryFn: ({ signal }) => call<{ warnings: PinnedWarning[] }>('/hazards/warnings', { signal }),
});
