import { sql } from 'kysely';
import { edgesOfIds, joinedEntities, type Tx } from '../../store/index.ts';
import { columnsOf, type EntityKey, keyOf } from './entity-key.ts';

/** One entity as one feed says it, short. */
export interface EntityNode {
  readonly key: EntityKey;
  readonly dataset: string;
  readonly caption: string;
  readonly schema: string;
  readonly topics: readonly string[];
  /** Links that the feed says of it. */
  readonly degree: number;
  /** Its feed says it no more. */
  readonly gone: boolean;
}

interface Row {
  readonly dataset: string;
  readonly entity_id: string;
  readonly caption: string;
  readonly schema: string;
  readonly topics: readonly string[] | null;
  readonly degree: string;
  readonly gone: boolean;
}

/** What is known of these entities; those that no feed ever said are left out. */
export async function readNodes(tx: Tx, keys: Iterable<EntityKey>): Promise<Map<EntityKey, EntityNode>> {
  const { datasets, ids } = columnsOf(keys);
  const edges = edgesOfIds(ids);
  const { rows } = await sql<Row>`
    select e.dataset, e.entity_id, e.caption, e.schema, e.properties -> 'topics' as topics,
      e.gone_edition is not null as gone,
      (select count(*) from ${edges.from} l where l.source_id = e.entity_id and l.dataset = e.dataset) +
      (select count(*) from ${edges.to} l where l.target_id = e.entity_id and l.dataset = e.dataset) as degree
    from unnest(${datasets}::text[], ${ids}::text[]) as a (dataset, entity_id)
    ${joinedEntities(ids)}`.execute(tx);
  return new Map(
    rows.map(({ entity_id, topics, degree, ...row }) => {
      const key = keyOf(row.dataset, entity_id);
      return [key, { key, ...row, topics: topics ?? [], degree: Number(degree) }];
    }),
  );
}
