import type { Today } from '@quintet/node/api';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/client.ts';

export const todayOptions = queryOptions({
  queryKey: ['today'],
  queryFn: ({ signal }) => call<Today>('/today', { signal }),
});
