import { hash } from 'node:crypto';
import type { Entity, ListEntry } from '../model/index.ts';

/**
 * A hash of what an entry says, stable over the order of properties, values and related entities and over the caption,
 * which is only how it is shown. Two entries with the same hash say the same.
 *
 * @returns SHA-256, 64 hex digits.
 */
export function entryHash(entry: ListEntry): string {
  const related = entry.related.map((entity) => entityText(entity)).sort();
  return hash('sha256', JSON.stringify([entry.id, entityText(entry.subject), ...related]), 'hex');
}

function entityText(entity: Entity): string {
  const properties = Object.entries(entity.properties)
    .filter(([, values]) => values.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([property, values]) => [property, [...new Set(values)].sort()]);
  return JSON.stringify([entity.id, entity.schema, properties]);
}
