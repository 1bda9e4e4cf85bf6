import type { AskFind, FindEntities, RecentSearches, SearchEdit, SearchResult } from '@quintet/node/api';
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

/** As many as the node gives: those of screened lists are among them, and left out. */
const FOUND_MAX = 100;
const NAME_LETTERS_MAX = 200;

/** Who is called so in any source, screened or not; the name goes in the body, never in an address. */
export const namedOptions = ({ name, schema }: SearchEdit) =>
  queryOptions({
    queryKey: ['searches', 'named', name, schema ?? ''],
    queryFn: ({ signal }) =>
      call<FindEntities>('/graph/find', {
        method: 'POST',
        body: {
          q: name.slice(0, NAME_LETTERS_MAX),
          limit: FOUND_MAX,
          ...(schema === undefined ? {} : { schema }),
        } satisfies AskFind,
        signal,
      }),
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
