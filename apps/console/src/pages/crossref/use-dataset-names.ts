import { useQuery } from '@tanstack/react-query';
import { datasetName } from '../../parts/dataset-name.ts';
import { listsOptions } from '../lists/list-api.ts';

/** Feeds by the names that people know them by; while those are being read, by their ids. */
export function useDatasetNames(): (dataset: string) => string {
  const { data } = useQuery(listsOptions);
  return (dataset) => datasetName(dataset, data?.find((list) => list.dataset === dataset)?.title);
}
