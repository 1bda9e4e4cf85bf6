import type { Entity } from './entity.ts';
import { schema } from './schemata.ts';

/** Where to look when a schema names no caption property, or none of them has a value. */
const FALLBACK_PROPERTIES = ['name', 'alias', 'weakAlias', 'previousName', 'full', 'number', 'title'];

/** What an entity is called on a screen: its own caption, else the first value that its schema says, else its id. */
export function captionOf(entity: Entity): string {
  if (entity.caption) return entity.caption;
  const properties = [...(schema(entity.schema)?.caption ?? []), ...FALLBACK_PROPERTIES];
  for (const property of properties) {
    const value = entity.properties[property]?.[0];
    if (value) return value;
  }
  return entity.id;
}
