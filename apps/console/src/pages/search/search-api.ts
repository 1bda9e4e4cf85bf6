import type { RecentSearches, SearchEdit, SearchResult } from '@quintet/node/api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/client.ts';

const RECENT = ['searches', 'recent'] as const;
const keyOf = (id: string) => ['searches', id] as const;

/** A search that was done, by its number. Its answer is kept as it was: lists that change later do not change it. */
export const searchOptions = (id: string) =>
  queryOptions({
    queryKey: keyOf(id),
    queryFn: ({ signal }) => call<SearchResult>(`/searches/${encodeURIComponent(id)}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const recentOptions = queryOptions({
  queryKey: RECENT,
  queryFn: ({ signal }) => call<RecentSearches>('/searches', { signal }),
});

/** Searches by POST, so that no name stands in an address; the answer is at hand for the page that its number opens. */
export function useSearchNow() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (edit: SearchEdit) => call<SearchResult>('/searches', { method: 'POST', body: edit }),
    onSuccess: async (result) => {
      client.setQueryData(keyOf(result.id), result);
      await client.invalidateQueries({ queryKey: RECENT });
    },
  });
}
