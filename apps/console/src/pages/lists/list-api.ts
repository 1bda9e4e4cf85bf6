import type {
  ChangePage,
  EntryPage,
  Feed,
  FeedEdit,
  IngestJob,
  ListSummary,
  ListVersion,
  NewList,
  OwnEntry,
} from '@quintet/node/api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/client.ts';
import type { ChangeKind } from './list-params.ts';

/** Rows asked for at a time: a virtual table shows about 25 at once. */
export const PAGE_ROWS = 200;
const part = (text: string | number) => encodeURIComponent(text);

export const listsOptions = queryOptions({
  queryKey: ['lists'],
  queryFn: ({ signal }) => call<ListSummary[]>('/lists', { signal }),
});

export const versionsOptions = (dataset: string) =>
  queryOptions({
    queryKey: ['lists', dataset, 'versions'],
    queryFn: ({ signal }) => call<ListVersion[]>(`/lists/${part(dataset)}/versions`, { signal }),
  });

/** One page of the changes of an edition. An edition never changes, so neither do they. */
export const changesOptions = (version: string, kind: ChangeKind | undefined, page: number) =>
  queryOptions({
    queryKey: ['lists', 'changes', version, kind ?? 'all', page],
    queryFn: ({ signal }) =>
      call<ChangePage>(`/lists/versions/${part(version)}/changes`, {
        query: { kind, offset: page * PAGE_ROWS, limit: PAGE_ROWS },
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** One page of the entries of a list, by name; `find` is part of a name or an id. */
export const entriesOptions = (dataset: string, find: string, page: number) =>
  queryOptions({
    queryKey: ['lists', dataset, 'entries', find, page],
    queryFn: ({ signal }) =>
      call<EntryPage>(`/lists/${part(dataset)}/entries`, {
        query: { q: find === '' ? undefined : find, offset: page * PAGE_ROWS, limit: PAGE_ROWS },
        signal,
      }),
  });

export const uploadsOptions = queryOptions({
  queryKey: ['uploads'],
  queryFn: ({ signal }) => call<IngestJob[]>('/uploads', { signal }),
});

/** A change to lists or feeds makes what is shown of them stale. */
function useListMutation<Order, Answer>(send: (order: Order) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['lists'] }),
        client.invalidateQueries({ queryKey: ['feeds'] }),
        client.invalidateQueries({ queryKey: ['uploads'] }),
        client.invalidateQueries({ queryKey: ['me'] }),
      ]),
  });
}

export const useMakeList = () =>
  useListMutation((list: NewList) => call<ListSummary>('/lists', { method: 'POST', body: list }));

/** Adds an entry, or replaces it when it has an id; answers the edition that this made. */
export const useSaveEntry = (dataset: string) =>
  useListMutation((entry: OwnEntry) => {
    const { id, ...body } = entry;
    const path = `/lists/${part(dataset)}/entries`;
    return id === undefined
      ? call<ListVersion>(path, { method: 'POST', body })
      : call<ListVersion>(`${path}/${part(id)}`, { method: 'PUT', body });
  });

export const useRemoveEntry = (dataset: string) =>
  useListMutation((id: string) =>
    call<ListVersion>(`/lists/${part(dataset)}/entries/${part(id)}`, { method: 'DELETE' }),
  );

export const useSaveFeed = () =>
  useListMutation(({ id, feed }: { readonly id?: string; readonly feed: FeedEdit }) =>
    id === undefined
      ? call<Feed>('/feeds', { method: 'POST', body: feed })
      : call<Feed>(`/feeds/${part(id)}`, { method: 'PUT', body: feed }),
  );

export const useDeleteFeed = () =>
  useListMutation((id: string) => call<undefined>(`/feeds/${part(id)}`, { method: 'DELETE' }));

export const useFetchNow = () =>
  useListMutation((id: string) => call<IngestJob>(`/feeds/${part(id)}/fetch`, { method: 'POST' }));
