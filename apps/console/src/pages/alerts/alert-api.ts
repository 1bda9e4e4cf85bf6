import type { AlertDetail, AlertPage, AlertQuery, Assign, Decide, DismissMany, Note } from '@quintet/node/api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/client.ts';

export type ListQuery = Omit<AlertQuery, 'offset' | 'limit'>;

export const PAGE_ROWS = 500;
/** Enough to know what is new at the head of the queue. */
export const HEAD_ROWS = 100;

const path = (id: string, action = '') => `/alerts/${encodeURIComponent(id)}${action}`;

function readPage(query: ListQuery, offset: number, limit: number, signal: AbortSignal): Promise<AlertPage> {
  return call<AlertPage>('/alerts', { query: { ...query, offset, limit }, signal });
}

/** A page of the queue as it stood when it was asked for (`epoch`): rows that were shown do not move by themselves. */
export const pageOptions = (query: ListQuery, epoch: number, page: number) =>
  queryOptions({
    queryKey: ['alerts', 'page', query, epoch, page],
    queryFn: ({ signal }) => readPage(query, page * PAGE_ROWS, PAGE_ROWS, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The head of the queue as it stands now: read again when the node says that alerts changed. */
export const headOptions = (query: ListQuery) =>
  queryOptions({
    queryKey: ['alerts', 'head', query],
    queryFn: ({ signal }) => readPage(query, 0, HEAD_ROWS, signal),
    placeholderData: keepPreviousData,
  });

/** How many fit a query. */
export const countOptions = (query: ListQuery) =>
  queryOptions({
    queryKey: ['alerts', 'head', query, 'count'],
    queryFn: async ({ signal }) => (await readPage(query, 0, 1, signal)).total,
  });

export const alertKey = (id: string) => ['alerts', 'one', id] as const;

export const alertOptions = (id: string) =>
  queryOptions({ queryKey: alertKey(id), queryFn: ({ signal }) => call<AlertDetail>(path(id), { signal }) });

const post = (id: string, action: string, body?: unknown) =>
  call<AlertDetail>(path(id, action), body === undefined ? { method: 'POST' } : { method: 'POST', body });

export const decide = (id: string, body: Decide) => post(id, '/decision', body);
export const undoDecision = (id: string) => post(id, '/undo');
export const reopen = (id: string, body: Note) => post(id, '/reopen', body);
export const lookAt = (id: string) => post(id, '/looking');
export const assign = (id: string, body: Assign) => post(id, '/assign', body);
export const addNote = (id: string, body: Note) => post(id, '/notes', body);
export const filePdf = (id: string) => `/api${path(id, '/file.pdf')}`;

export interface Dismissed {
  readonly dismissed: readonly string[];
  readonly refused: readonly { readonly id: string; readonly message: string }[];
}
export const dismissMany = (body: DismissMany) => call<Dismissed>('/alerts/dismissals', { method: 'POST', body });
