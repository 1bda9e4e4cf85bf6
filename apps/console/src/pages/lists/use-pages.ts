import { type QueryKey, type UseQueryOptions, useQueries } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { PAGE_ROWS } from './list-api.ts';

interface Pages<Answer, Row> {
  /** The first page, which also says how many rows there are. */
  readonly first: { readonly data: Answer | undefined; readonly error: Error | null; readonly refetch: () => unknown };
  readonly rowAt: (index: number) => Row | undefined;
  /** For the table: which places are in sight. */
  readonly onSight: (first: number, last: number) => void;
}

/**
 * Rows of a long list, read page by page as they come into sight; the pages in sight and the first one are asked for.
 * @param optionsOf the query of one page
 * @param rowsOf the rows in its answer
 */
export function usePages<Answer, Row, Key extends QueryKey>(
  optionsOf: (page: number) => UseQueryOptions<Answer, Error, Answer, Key>,
  rowsOf: (answer: Answer) => readonly Row[],
): Pages<Answer, Row> {
  const [sight, setSight] = useState({ from: 0, to: 0 });
  const pages = [...new Set([0, sight.from, sight.to])];
  const answers = useQueries({ queries: pages.map((page) => optionsOf(page)) });
  const onSight = useCallback((first: number, last: number) => {
    const from = Math.floor(first / PAGE_ROWS);
    const to = Math.floor(last / PAGE_ROWS);
    setSight((now) => (now.from === from && now.to === to ? now : { from, to }));
  }, []);
  const rowAt = (index: number): Row | undefined => {
    const answer = answers[pages.indexOf(Math.floor(index / PAGE_ROWS))]?.data;
    return answer === undefined ? undefined : rowsOf(answer)[index % PAGE_ROWS];
  };
  const [first] = answers;
  return {
    first: { data: first?.data, error: first?.error ?? null, refetch: () => first?.refetch() },
    rowAt,
    onSight,
  };
}
