import { sql } from 'kysely';
import { readPercentage } from '@quintet/ownership';
import { type EntityLink, entityKey, readEntityKey, sayerOf } from '../../../model/index.ts';
import type { Tx } from '../../../store/index.ts';
import { linkStrength } from '../strength.ts';
import { asked, withEntities } from './read-edges.ts';

/** What the entity that says a link says of itself. */
export interface Sayer {
  readonly nature: 'fact' | 'assessment';
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** A link as the graph shows it. */
export interface DrawnLink {
  /** The entity that says it, `DATASET/ID`. */
  readonly key: string;
  readonly schema: string;
  readonly from: string;
  readonly to: string;
  readonly start?: string;
  readonly end?: string;
  readonly text: string;
  readonly strength: number;
  readonly nature: 'fact' | 'assessment';
  readonly dataset: string;
}

/** The entity that says a link, `DATASET/ID`. */
export function sayerKey({ id, schema }: Pick<EntityLink, 'id' | 'schema'>): string {
  const { dataset, id: link } = readEntityKey(id);
  return entityKey({ dataset, id: sayerOf({ id: link, schema }) });
}

/** The entities that say links, by their keys. */
export async function readSayers(
  tx: Tx,
  links: readonly Pick<EntityLink, 'id' | 'schema'>[],
): Promise<ReadonlyMap<string, Sayer>> {
  const keys = [...new Set(links.map(sayerKey))];
  if (keys.length === 0) return new Map();
  const refs = keys.map(readEntityKey);
  const { rows } = await sql<Sayer & { n: number }>`
    select a.n::integer - 1 as n, e.nature,
      case when e.properties ? 'percentage'
        then jsonb_build_object('percentage', e.properties -> 'percentage') else '{}' end as properties
    from ${asked(refs)} ${withEntities(refs)}`.execute(tx);
  return new Map(rows.map(({ n, nature, properties }) => [keys[n]!, { nature, properties }]));
}

/** A link with the sentence that it says. */
export function drawnLink(link: Omit<EntityLink, 'verb'>, text: string, sayers: ReadonlyMap<string, Sayer>): DrawnLink {
  const key = sayerKey(link);
  const { schema, from, to, start, end } = link;
  return {
    key,
    schema,
    from,
    to,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    text,
    strength: drawnStrength(schema, sayers.get(key)),
    nature: sayers.get(key)?.nature ?? 'fact',
    dataset: readEntityKey(key).dataset,
  };
}

/** The share where one is stated, else how much a link of its schema tells. */
export function drawnStrength(schema: string, sayer: Sayer | undefined): number {
  const stated = (sayer?.properties['percentage'] ?? []).flatMap((text) => readPercentage(text) ?? []);
  if (schema !== 'Ownership' || stated.length === 0) return linkStrength(schema);
  return Math.min(1, Math.max(...stated.map(({ max }) => max)) / 100);
}
