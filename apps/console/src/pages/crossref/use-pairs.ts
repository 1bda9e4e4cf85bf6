import type { CrossrefPage } from '@quintet/node/api';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useChanged } from '../../api/events.ts';
import { asProblem } from '../../api/problem.ts';
import { type PairState, readPairs } from './crossref-api.ts';
import { isOver, nextPage, pairsOf, withRead } from './pairs-cache.ts';

const NONE: readonly CrossrefPage[] = [];

/**
 * The pairs of a run as they stood when they were read: what is judged here stays in its place with its mark, and nothing
 * moves by itself. While the run is under way it is asked for again whenever the node says that something changed.
 */
export function usePairs(run: string, state: PairState) {
  const next = useRef<number>(undefined);
  const query = useInfiniteQuery({
    queryKey: ['crossref', 'pairs', run, state],
    queryFn: ({ pageParam, signal }) => readPairs(run, state, pageParam, signal),
    initialPageParam: 0,
    getNextPageParam: () => next.current,
    staleTime: Number.POSITIVE_INFINITY,
    // Another visit begins with what is left then.
    gcTime: 0,
  });
  const { data, isFetchingNextPage, fetchNextPage, refetch } = query;
  const read = data?.pages ?? NONE;
  // What was judged here is kept beside what was read: a page that arrives meanwhile knows nothing of it.
  const [kept, setKept] = useState({ state, read: NONE, pages: NONE });
  const shown =
    kept.read === read && kept.state === state ? kept : { state, read, pages: withRead(kept, { state, read }) };
  if (shown !== kept) setKept(shown);
  const { pages } = shown;
  const pairs = useMemo(() => pairsOf(pages), [pages]);
  const following = nextPage(pages, state);
  useEffect(() => {
    next.current = following;
  }, [following]);
  const isUnderWay = pages[0] !== undefined && !isOver(pages[0].run);
  useChanged(
    'identity',
    useCallback(() => void (isUnderWay && refetch()), [isUnderWay, refetch]),
  );
  const more = useCallback(() => {
    if (following !== undefined && !isFetchingNextPage) void fetchNextPage();
  }, [following, isFetchingNextPage, fetchNextPage]);
  const change = useCallback(
    (work: (now: readonly CrossrefPage[]) => readonly CrossrefPage[]) =>
      setKept((now) => ({ ...now, pages: work(now.pages) })),
    [],
  );
  return {
    pairs,
    run: pages[0]?.run,
    pending: query.isPending,
    problem: query.error === null ? undefined : asProblem(query.error),
    retry: () => void refetch(),
    more,
    change,
  };
}

export type Pairs = ReturnType<typeof usePairs>;
