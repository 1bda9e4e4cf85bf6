import type { ListSummary } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';

const NONE: readonly string[] = [];

/** The lists that there are, for the filter; while they are being read, none. */
export function useDatasets(): readonly string[] {
  const { data } = useQuery({
    queryKey: ['lists'],
    queryFn: ({ signal }) => call<ListSummary[]>('/lists', { signal }),
    select: (lists) => lists.map(({ dataset }) => dataset),
  });
  return data ?? NONE;
}
