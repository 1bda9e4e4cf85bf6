import type { AlertPage, AlertRow } from '@quintet/node/api';
import { type UseQueryResult, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { HEAD_ROWS, headOptions, type ListQuery, PAGE_ROWS, pageOptions } from '../alert-api.ts';
import { newCount, type Places, placesOf, shownRows } from './queue-rows.ts';

/** Pages that are kept read around the sight: with more, the ones furthest back are asked for again when needed. */
const PAGES_MAX = 40;

export interface AlertQueue {
  readonly rows: Places;
  /** The newest counts of the views. */
  readonly page: AlertPage | undefined;
  readonly pending: boolean;
  readonly error: Error | null;
  /** The node did not answer the last time; what is shown is kept. */
  readonly stale: boolean;
  readonly fresh: number;
  readonly showNew: () => void;
  readonly hide: (ids: readonly string[]) => void;
  readonly restore: (ids: readonly string[]) => void;
  readonly onSight: (first: number, last: number) => void;
  readonly retry: () => void;
}

interface Snapshot {
  readonly query: string;
  readonly epoch: number;
  readonly pages: readonly number[];
  readonly decided: ReadonlySet<string>;
}

const NONE: readonly AlertRow[] = [];

/** The snapshot starts afresh when the query changes; epochs are never used twice, so nothing old is shown as new. */
function useSnapshot(query: ListQuery) {
  const key = JSON.stringify(query);
  const [kept, set] = useState<Snapshot>({ query: key, epoch: 0, pages: [0], decided: new Set() });
  const snapshot =
    kept.query === key ? kept : { query: key, epoch: kept.epoch + 1, pages: [0], decided: new Set<string>() };
  if (snapshot !== kept) set(snapshot);
  return [snapshot, set] as const;
}

/** The pages that were read as one line of places, and the answer of the first, which says how many there are. */
function combined(results: readonly UseQueryResult<AlertPage>[], pages: readonly number[]) {
  const [first] = results;
  const read = results.flatMap(({ data }, at) => (data === undefined ? [] : [[pages[at] ?? 0, data.alerts] as const]));
  return { places: placesOf(new Map(read), PAGE_ROWS, first?.data?.total ?? 0), first };
}

/**
 * The queue as a line of places: pages are read as they come into sight and stay as they were; what is new waits
 * behind `fresh` until `showNew`. What this person decides leaves at once (`hide`) and comes back (`restore`).
 */
export function useAlertQueue(query: ListQuery): AlertQueue {
  const client = useQueryClient();
  const [{ epoch, pages, decided }, set] = useSnapshot(query);
  const { data: head, isError: stale } = useQuery(headOptions(query));
  const combine = useCallback((results: readonly UseQueryResult<AlertPage>[]) => combined(results, pages), [pages]);
  const { places, first } = useQueries({ queries: pages.map((page) => pageOptions(query, epoch, page)), combine });
  const total = first?.data?.total ?? 0;
  const alerts = head?.alerts ?? NONE;
  const rows = useMemo(() => shownRows(places, alerts, decided), [places, alerts, decided]);
  const onSight = useCallback(
    (from: number, to: number) =>
      set((now) => {
        // Rows that were hidden stood before: the sight may reach a little further than its numbers say.
        const wanted = [Math.floor(from / PAGE_ROWS), Math.floor((to + now.decided.size) / PAGE_ROWS)];
        const missing = wanted.filter((page) => !now.pages.includes(page) && page >= 0);
        return missing.length === 0
          ? now
          : { ...now, pages: [0, ...[...now.pages.slice(1), ...new Set(missing)].slice(-PAGES_MAX)] };
      }),
    [set],
  );
  return {
    rows,
    page: head ?? first?.data,
    pending: first?.isPending ?? true,
    error: first?.error ?? null,
    stale,
    fresh:
      head === undefined || first?.data === undefined
        ? 0
        : newCount(places, alerts.slice(0, HEAD_ROWS), { shown: total, now: head.total }, decided),
    showNew: () => {
      set((now) => ({ ...now, epoch: now.epoch + 1, pages: [0], decided: new Set() }));
      void client.invalidateQueries({ queryKey: headOptions(query).queryKey });
    },
    hide: (ids) => set((now) => ({ ...now, decided: new Set([...now.decided, ...ids]) })),
    restore: (ids) => set((now) => ({ ...now, decided: new Set([...now.decided].filter((id) => !ids.includes(id))) })),
    onSight,
    retry: () => void first?.refetch(),
  };
}
