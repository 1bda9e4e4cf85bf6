import { useQuery } from '@tanstack/react-query';
import { useMe } from '../../api/me.ts';
import { listsOptions } from '../lists/list-api.ts';

/** What the node itself takes for a feed that states none. */
const NOT_STATED = 'TLP:AMBER';

/** The handling codes of what is shown from some datasets, and of the node that shows it. */
export function useHandling(datasets: readonly string[]): readonly string[] {
  const { node } = useMe();
  const lists = useQuery(listsOptions).data;
  const codes = datasets.map(
    (dataset) => lists?.find((list) => list.dataset === dataset)?.feed?.handling ?? NOT_STATED,
  );
  return [...new Set([node.handling, ...codes])];
}
