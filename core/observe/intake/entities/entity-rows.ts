import { hash } from 'node:crypto';
import { captionOf, type Entity, linksOfEntity, type Properties, selectorsOf } from '../../../model/index.ts';
import type { Columns } from '../../../store/index.ts';

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
  const said = Object.keys(properties)
    .sort()
    .map((property) => [property, sorted(properties[property]!)]);
  return hash('sha1', JSON.stringify([schema, said]), 'base64').slice(0, 24);
}

function sorted(values: readonly string[]): readonly string[] {
  return values.length === 1 ? values : [...values].sort();
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

export function selectorColumns(entities: readonly Entity[]): Columns {
  const types: string[] = [];
  const values: string[] = [];
  const ids: string[] = [];
  for (const entity of entities) {
    for (const { type, value } of selectorsOf(entity)) {
      types.push(type);
      values.push(value);
      ids.push(entity.id);
    }
  }
  return [types, values, ids];
}

export function edgeColumns(entities: readonly Entity[]): Columns {
  const columns: (string | null)[][] = Array.from({ length: 8 }, () => []);
  for (const entity of entities) {
    for (const { id, schema, from, to, start, end, verb } of linksOfEntity(entity)) {
      const row = [entity.id, id, schema, from, to, start ?? null, end ?? null, verb];
      for (let at = 0; at < row.length; at++) columns[at]!.push(row[at]!);
    }
  }
  return columns;
}
