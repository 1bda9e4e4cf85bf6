import type { RefusalCode } from '@quintet/core/safeguards';
import type { Tx } from '@quintet/core/store';
import type { Node } from '../node.ts';

/** Datasets under which nobody may say anything of hazards, each with the refusal that says why. */
export type ClosedDatasets = ReadonlyMap<string, RefusalCode>;

/**
 * Of these datasets those that are closed: a list would be shown as the source of what it never said, and for a feed that
 * the node fetches itself nobody else speaks.
 */
export async function closedDatasets(
  db: Tx | Node['store']['db'],
  { sectors }: Pick<Node, 'sectors'>,
  datasets: readonly string[],
): Promise<ClosedDatasets> {
  const rows = await db
    .selectFrom('feed')
    .where('dataset', 'in', datasets)
    .select(['dataset', 'location', 'reads'])
    .execute();
  const offered = sectors.flatMap(({ feeds }) => feeds).filter(({ reads }) => reads !== 'hazards');
  const lists = new Set([...offered, ...rows.filter(({ reads }) => reads === 'list')].map(({ dataset }) => dataset));
  return new Map<string, RefusalCode>([
    ...rows.flatMap(({ dataset, location }) => (location === null ? [] : [[dataset, 'HAZ-604'] as const])),
    ...datasets.filter((dataset) => lists.has(dataset)).map((dataset) => [dataset, 'HAZ-606'] as const),
  ]);
}
