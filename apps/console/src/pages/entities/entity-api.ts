import type { EntityPage, EntryPage } from '@quintet/node/api';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/client.ts';

export const entityOptions = (id: string) =>
  queryOptions({
    queryKey: ['entities', id],
    queryFn: ({ signal }) => call<EntityPage>(`/entities/${encodeURIComponent(id)}`, { signal }),
  });

/** Those that this person opened lately, newest first. */
export const latelyOptions = queryOptions({
  queryKey: ['entities', 'lately'],
  queryFn: ({ signal }) => call<EntryPage>('/entities', { signal }),
});
