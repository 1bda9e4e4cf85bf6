import type {
  CrossrefChoices,
  CrossrefPage,
  CrossrefRun,
  CrossrefRuns,
  CrossrefSettings,
  Judge,
  Judged,
  StartCrossref,
} from '@quintet/node/api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/client.ts';

/** As many pairs the node gives at a time. */
export const PAGE_PAIRS = 50;
/** From this chance on two are taken for the same, as the node's resolution does. */
export const SAME_FROM = 0.9;

export const runsOptions = queryOptions({
  queryKey: ['crossref', 'runs'],
  queryFn: ({ signal }) => call<CrossrefRuns>('/crossref', { signal }),
});

export const choicesOptions = queryOptions({
  queryKey: ['crossref', 'choices'],
  queryFn: ({ signal }) => call<CrossrefChoices>('/crossref/choices', { signal }),
});

export const crossrefSettingsOptions = queryOptions({
  queryKey: ['crossref', 'settings'],
  queryFn: ({ signal }) => call<CrossrefSettings>('/crossref/settings', { signal }),
});

export type PairState = 'open' | 'judged';

export function readPairs(run: string, state: PairState, page: number, signal: AbortSignal): Promise<CrossrefPage> {
  return call<CrossrefPage>(`/crossref/${run}`, { query: { state, page }, signal });
}

export const judge = (body: Judge): Promise<Judged> => call<Judged>('/judgements', { method: 'POST', body });

export const withdraw = (id: string, run?: string): Promise<Judged> =>
  call<Judged>(`/judgements/${id}/withdraw`, { method: 'POST', query: { run } });

export function useStartCrossref() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: StartCrossref) => call<CrossrefRun>('/crossref', { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: runsOptions.queryKey }),
  });
}

export function useAllowPeople() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CrossrefSettings) => call<CrossrefSettings>('/crossref/settings', { method: 'PUT', body }),
    onSuccess: (settings) => client.setQueryData(crossrefSettingsOptions.queryKey, settings),
  });
}
