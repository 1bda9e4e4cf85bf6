import type { HazardDoubts, HazardJudge, HazardList, HazardPage, HazardQuery } from '@quintet/node/api';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/client.ts';

export type ListQuery = Omit<HazardQuery, 'since' | 'limit'>;

/** So many events are listed; more are a question of filters. */
export const ROWS_MAX = 2000;

const path = (id: string): string => `/hazards/${encodeURIComponent(id)}`;

/** The events as they stood when they were asked for (`epoch`): rows that are shown do not move by themselves. */
export const listOptions = (query: ListQuery, epoch: number) =>
  queryOptions({
    queryKey: ['hazards', 'list', query, epoch],
    queryFn: ({ signal }) => call<HazardList>('/hazards', { query: { ...query, limit: ROWS_MAX }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What changed since a version of such an answer. */
export const readChanges = (query: ListQuery, since: number): Promise<HazardList> =>
  call<HazardList>('/hazards', { query: { ...query, since, limit: ROWS_MAX } });

/** How many fit a query. */
export const countOptions = (query: ListQuery) =>
  queryOptions({
    queryKey: ['hazards', 'count', query],
    queryFn: async ({ signal }) =>
      (await call<HazardList>('/hazards', { query: { ...query, limit: 1 }, signal })).total,
  });

const eventKey = (id: string) => ['hazards', 'one', id] as const;
export const eventOptions = (id: string) =>
  queryOptions({ queryKey: eventKey(id), queryFn: ({ signal }) => call<HazardPage>(path(id), { signal }) });

export const doubtsOptions = queryOptions({
  queryKey: ['hazards', 'doubts'],
  queryFn: ({ signal }) => call<HazardDoubts>('/hazards/doubts', { signal }),
});

export interface HazardWord {
  readonly code: string;
  readonly title: string;
  readonly parent?: string;
  readonly category: string;
}

/** Every kind of hazard that there is a word for; it changes with the node's version only. */
export const vocabularyOptions = queryOptions({
  queryKey: ['hazards', 'vocabulary'],
  queryFn: async ({ signal }) =>
    (await call<{ hazards: readonly HazardWord[] }>('/hazards/vocabulary', { signal })).hazards,
  staleTime: Number.POSITIVE_INFINITY,
});

/** The node takes the word at once and puts the events together anew after it; it tells when that is done. */
export const judge = (body: HazardJudge): Promise<unknown> =>
  call<unknown>('/hazards/judgements', { method: 'POST', body });
export const takeBack = (id: string): Promise<unknown> =>
  call<unknown>(`/hazards/judgements/${encodeURIComponent(id)}`, { method: 'DELETE' });
