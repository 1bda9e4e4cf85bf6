import { type Entity, isEntityId, schema } from '../../../model/index.ts';
import type { TextCleaner } from '../../clean-text.ts';

/** One line of a FollowTheMoney file: an entity, those nested in it, and what the line says beside. */
export interface FtmLine {
  readonly entity: Entity;
  readonly nested: readonly Entity[];
  readonly datasets: readonly string[];
}

/** Why a line is no entity. */
export interface FtmFault {
  readonly fault: string;
  /** True for a line `{"op": "ADD", …}` of a file of changes. */
  readonly isDelta?: boolean;
}

const NESTING_DEPTH_MAX = 8;

/**
 * Reads one line. Ids, schemata and properties stay as they are, unknown ones too; the nested form is taken apart, so
 * that properties hold ids again.
 */
export function parseFtmLine(text: string, cleaner: TextCleaner): FtmLine | FtmFault {
  const value = parseJson(text);
  if (!isRecord(value)) return { fault: 'it is not a JSON object' };
  if (typeof value['op'] === 'string') return { fault: 'it is a change', isDelta: true };
  const nested: Entity[] = [];
  const entity = readEntity(value, nested, cleaner, 0);
  return typeof entity === 'string' ? { fault: entity } : { entity, nested, datasets: texts(value['datasets']) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

/** An entity, or the reason why it is none. */
function readEntity(
  value: Record<string, unknown>,
  nested: Entity[],
  cleaner: TextCleaner,
  depth: number,
): Entity | string {
  const id = value['id'];
  const schemaName = value['schema'];
  if (typeof id !== 'string' || !isEntityId(id)) return 'it has no id';
  if (typeof schemaName !== 'string' || schemaName === '') return 'it has no schema';
  if (!isRecord(value['properties'])) return 'it has no properties';
  const properties: Record<string, string[]> = {};
  for (const [property, given] of Object.entries(value['properties'])) {
    if (property === '__proto__') continue;
    const values = propertyValues(schemaName, property, given, nested, cleaner, depth, id);
    if (values.length > 0) properties[property] = values;
  }
  const caption = value['caption'];
  return { id, schema: schemaName, ...(typeof caption === 'string' && caption !== '' ? { caption } : {}), properties };
}

function propertyValues(
  schemaName: string,
  property: string,
  given: unknown,
  nested: Entity[],
  cleaner: TextCleaner,
  depth: number,
  holder: string,
): string[] {
  const definition = schema(schemaName)?.properties.get(property);
  const values: string[] = [];
  for (const one of Array.isArray(given) ? given : [given]) {
    if (typeof one === 'string') values.push(definition?.type === 'name' ? cleaner.name(one) : cleaner.paragraph(one));
    else if (typeof one === 'number' || typeof one === 'boolean') values.push(String(one));
    else if (isRecord(one) && depth < NESTING_DEPTH_MAX) {
      const entity = readEntity(one, nested, cleaner, depth + 1);
      if (typeof entity === 'string') continue;
      nested.push(linkedBack(entity, definition?.stub === true ? definition.reverse : undefined, holder));
      values.push(entity.id);
    }
  }
  // A mirrored property is never stored: the entity on the other side holds the link.
  return definition?.stub === true ? [] : values.filter((value) => value !== '');
}

function linkedBack(entity: Entity, property: string | undefined, holder: string): Entity {
  if (property === undefined || entity.properties[property] !== undefined) return entity;
  return { ...entity, properties: { ...entity.properties, [property]: [holder] } };
}
