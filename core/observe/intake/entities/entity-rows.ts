import { hash } from 'node:crypto';
import {
  captionOf,
  type Entity,
  linksOfEntity,
  type Properties,
  type Selector,
  selectorsOf,
} from '../../../model/index.ts';
import { type Columns, copied } from '../../../store/index.ts';

/** The values of each property that has any, each once, in their order. */
export function distinct(properties: Properties): Properties {
  if (isDistinct(properties)) return properties;
  const found: Record<string, readonly string[]> = {};
  for (const property in properties) {
    const values = properties[property]!;
    if (values.length > 0) found[property] = values.length === 1 ? values : [...new Set(values)];
  }
  return found;
}

function isDistinct(properties: Properties): boolean {
  for (const property in properties) if (properties[property]!.length !== 1) return false;
  return true;
}

/** The same for two entities that say the same, whatever the order of properties and values; 24 letters. */
export function statementHash({ schema, properties }: Entity): string {
  const said = sorted(Object.keys(properties)).map((property) => [property, sorted(properties[property]!)]);
  return hash('sha1', JSON.stringify([schema, said]), 'base64').slice(0, 24);
}

function sorted(texts: readonly string[]): readonly string[] {
  return isInOrder(texts) ? texts : [...texts].sort();
}

/** Most are, and to find that out costs a fraction of sorting them. */
function isInOrder(texts: readonly string[]): boolean {
  for (let at = 1; at < texts.length; at++) if (texts[at - 1]! > texts[at]!) return false;
  return true;
}

export function statementCount(properties: Properties): number {
  let count = 0;
  for (const property in properties) count += properties[property]!.length;
  return count;
}

/** Ids, schemata, captions, properties as JSON, hashes. */
export function entityColumns(entities: readonly Entity[]): Columns {
  return [
    entities.map(({ id }) => id),
    entities.map(({ schema }) => schema),
    entities.map(captionOf),
    entities.map(({ properties }) => JSON.stringify(properties)),
    entities.map(statementHash),
  ];
}

export const ENTITY_COLUMNS = [
  'dataset',
  'entity_id',
  'schema',
  'caption',
  'properties',
  'handling',
  'nature',
  'first_edition',
  'hash',
];

/** A new entity as a row of `feed_entity`. @param said how the feed says it: handling, nature and edition */
export function entityRow(entity: Entity, dataset: string, said: string): string {
  const { id, schema, properties } = entity;
  const caption = copied(captionOf(entity));
  return `${dataset}\t${copied(id)}\t${copied(schema)}\t${caption}\t${copied(JSON.stringify(properties))}\t${said}\t${statementHash(entity)}\n`;
}

export const SELECTOR_COLUMNS = ['dataset', 'entity_id', 'type', 'value'];

/** By what an entity can be found, as rows of `entity_selector`. */
export function selectorRows(entity: Entity, dataset: string): string {
  const id = copied(entity.id);
  let rows = '';
  for (const selector of selectorsOf(entity)) rows += selectorLine(dataset, id, selector);
  return rows;
}

/** @param dataset @param id as COPY writes them */
export function selectorLine(dataset: string, id: string, { type, value }: Selector): string {
  return `${dataset}\t${id}\t${type}\t${copied(value)}\n`;
}

export const EDGE_COLUMNS = [
  'dataset',
  'entity_id',
  'link_id',
  'schema',
  'source_id',
  'target_id',
  'start_date',
  'end_date',
  'verb',
];

/** With whom an entity says that somebody is connected, as rows of `feed_edge`. */
export function edgeRows(entity: Entity, dataset: string): string {
  let rows = '';
  for (const { id, schema, from, to, start, end, verb } of linksOfEntity(entity)) {
    const ends = `${copied(from)}\t${copied(to)}\t${copied(start)}\t${copied(end)}`;
    rows += `${dataset}\t${copied(entity.id)}\t${copied(id)}\t${copied(schema)}\t${ends}\t${copied(verb)}\n`;
  }
  return rows;
}
