import type { DeclarationRow } from '@quintet/node/api';
import { useQueries } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useChanged } from '../../api/events.ts';
import { PAGE_ROWS, pageOptions } from './goods-api.ts';
import type { ListQuery } from './goods-params.ts';

/** Pages that are kept read around the sight: with more, the ones furthest back are asked for again when needed. */
const PAGES_MAX = 30;

export interface DeclarationPlaces {
  /** Undefined until the first page is read. */
  readonly total: number | undefined;
  readonly rowAt: (index: number) => DeclarationRow | undefined;
  /** The place of a row among those that were read; -1 where it is not. */
  readonly indexOf: (id: string | undefined) => number;
  readonly error: Error | null;
  /** The node took declarations in since: they wait until they are asked for. */
  readonly isNews: boolean;
  readonly showNew: () => void;
  readonly onSight: (first: number, last: number) => void;
}

interface Snapshot {
  readonly query: string;
  readonly epoch: number;
  readonly pages: readonly number[];
  readonly isNews: boolean;
}

/** The declarations of a query, read page by page as they come into sight; what is new waits until `showNew`. */
export function useDeclarations(query: ListQuery): DeclarationPlaces {
  const key = JSON.stringify(query);
  const [kept, set] = useState<Snapshot>({ query: key, epoch: 0, pages: [0], isNews: false });
  const now = kept.query === key ? kept : { query: key, epoch: kept.epoch + 1, pages: [0], isNews: false };
  if (now !== kept) set(now);
  const { epoch, pages } = now;
  const answers = useQueries({ queries: pages.map((page) => pageOptions(query, epoch, page)) });
  useChanged(
    'goods',
    useCallback(() => set((before) => ({ ...before, isNews: true })), []),
  );
  const onSight = useCallback((from: number, to: number) => {
    set((before) => {
      const wanted = [...new Set([Math.floor(from / PAGE_ROWS), Math.floor(to / PAGE_ROWS)])];
      const missing = wanted.filter((page) => !before.pages.includes(page));
      if (missing.length === 0) return before;
      return { ...before, pages: [0, ...[...before.pages.slice(1), ...missing].slice(-PAGES_MAX)] };
    });
  }, []);
  const rowsOf = (page: number) => answers[pages.indexOf(page)]?.data?.declarations;
  const [first] = answers;
  return {
    total: first?.data?.total,
    rowAt: (index) => rowsOf(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS],
    indexOf: (id) => {
      if (id === undefined) return -1;
      for (const page of pages) {
        const at = rowsOf(page)?.findIndex((row) => row.id === id) ?? -1;
        if (at >= 0) return page * PAGE_ROWS + at;
      }
      return -1;
    },
    error: first?.data === undefined ? (first?.error ?? null) : null,
    isNews: now.isNews,
    showNew: () => set((before) => ({ ...before, epoch: before.epoch + 1, pages: [0], isNews: false })),
    onSight,
  };
}
