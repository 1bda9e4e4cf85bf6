import type { ListSummary } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { FOUND_DATASETS } from '../../../parts/dataset-name.ts';

/** What an alert can be found by, for the filter: the lists that there are, and what is found at sea, of hazards and among goods. */
export function useDatasets(): readonly string[] {
  const { data } = useQuery({
    queryKey: ['lists'],
    queryFn: ({ signal }) => call<ListSummary[]>('/lists', { signal }),
    select: (lists) => [...lists.map(({ dataset }) => dataset), ...FOUND_DATASETS],
  });
  return data ?? FOUND_DATASETS;
}
