import { isMatchable, schema } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';
import { isComparable } from './compared-schemata.ts';

export interface ComparedFeed {
  readonly dataset: string;
  readonly schemas: readonly { readonly schema: string; readonly label: string; readonly entities: number }[];
}

/** What can be compared: each feed with the schemata of its entities, the largest first, then what those are kinds of. */
export async function readChoices(tx: Tx): Promise<ComparedFeed[]> {
  const rows = await tx
    .selectFrom('source_entity')
    .where('gone_edition', 'is', null)
    .groupBy(['dataset', 'schema'])
    .select((e) => ['dataset', 'schema', e.fn.countAll<string>().as('entities')])
    .orderBy('dataset')
    .execute();
  const feeds = new Map<string, Map<string, number>>();
  const said = new Set(rows.map((row) => row.schema));
  for (const row of rows.filter((one) => isMatchable(one.schema))) {
    const counts = feeds.get(row.dataset) ?? new Map<string, number>();
    feeds.set(row.dataset, counts);
    for (const name of schema(row.schema)!.ancestors)
      if (isComparable(name)) counts.set(name, (counts.get(name) ?? 0) + Number(row.entities));
  }
  return [...feeds].map(([dataset, counts]) => ({ dataset, schemas: [...counts].map(choiceOf).sort(inOrder(said)) }));
}

type Choice = ComparedFeed['schemas'][number];

function choiceOf([name, entities]: readonly [string, number]): Choice {
  return { schema: name, label: schema(name)!.plural, entities };
}

/** What feeds say as such before what it is a kind of: in that fewer properties can be compared. */
function inOrder(said: ReadonlySet<string>): (a: Choice, b: Choice) => number {
  const kind = ({ schema: name }: Choice): number => (said.has(name) ? 0 : 1);
  return (a, b) => kind(a) - kind(b) || b.entities - a.entities || depthOf(b) - depthOf(a);
}

function depthOf({ schema: name }: Choice): number {
  return schema(name)!.ancestors.size;
}
