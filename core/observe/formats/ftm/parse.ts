import { type Entity, isEntityId, schema } from '../../../model/index.ts';
import type { TextCleaner } from '../../clean-text.ts';

/** One line of a FollowTheMoney file: an entity, those nested in it, and what the line says beside. */
export interface FtmLine {
  readonly entity: Entity;
  readonly nested: readonly Entity[];
  readonly datasets: readonly string[];
  /** The entity is of interest by itself, which OpenSanctions says; true where the line says nothing. */
  readonly isTarget: boolean;
  /** When the publisher saw the entity last. */
  readonly lastSeen?: string;
  /** Properties that hold nested values which are no entities or lie too deep, one for each such value. */
  readonly lost: readonly string[];
}

export interface FtmParseOptions {
  /** Keep what an entity says beside its properties: datasets, other ids, when it was first seen and last changed. */
  readonly keepEnvelope?: boolean;
}

/** What reading the entities of one line shares. */
interface LineReading {
  readonly nested: Entity[];
  readonly lost: string[];
  readonly cleaner: TextCleaner;
  readonly options: FtmParseOptions;
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
export function parseFtmLine(text: string, cleaner: TextCleaner, options: FtmParseOptions = {}): FtmLine | FtmFault {
  const value = parseJson(text);
  if (!isRecord(value)) return { fault: 'it is not a JSON object' };
  if (typeof value['op'] === 'string') return { fault: 'it is a change', isDelta: true };
  const reading: LineReading = { nested: [], lost: [], cleaner, options };
  const entity = readEntity(value, reading, 0);
  if (typeof entity === 'string') return { fault: entity };
  const { nested, lost } = reading;
  const lastSeen = value['last_seen'];
  return {
    entity,
    nested,
    datasets: texts(value['datasets']),
    isTarget: value['target'] !== false,
    ...(typeof lastSeen === 'string' ? { lastSeen } : {}),
    lost,
  };
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
function readEntity(value: Record<string, unknown>, reading: LineReading, depth: number): Entity | string {
  const id = value['id'];
  const schemaName = value['schema'];
  if (typeof id !== 'string' || id === '') return 'it has no id';
  if (!isEntityId(id)) return 'its id holds a space or a control character, or is too long';
  if (typeof schemaName !== 'string' || schemaName === '') return 'it has no schema';
  if (!isRecord(value['properties'])) return 'it has no properties';
  const properties: Record<string, string[]> = {};
  for (const [property, given] of Object.entries(value['properties'])) {
    if (property === '__proto__') continue;
    const values = propertyValues(schemaName, property, given, reading, depth, id);
    if (values.length > 0) properties[property] = values;
  }
  if (reading.options.keepEnvelope === true) addEnvelope(schemaName, value, properties);
  const caption = value['caption'];
  return { id, schema: schemaName, ...(typeof caption === 'string' && caption !== '' ? { caption } : {}), properties };
}

function propertyValues(
  schemaName: string,
  property: string,
  given: unknown,
  reading: LineReading,
  depth: number,
  holder: string,
): string[] {
  const { nested, lost, cleaner } = reading;
  const definition = schema(schemaName)?.properties.get(property);
  const values: string[] = [];
  for (const one of Array.isArray(given) ? given : [given]) {
    if (typeof one === 'string') values.push(definition?.type === 'name' ? cleaner.name(one) : cleaner.paragraph(one));
    else if (typeof one === 'number' || typeof one === 'boolean') values.push(String(one));
    else if (isRecord(one)) {
      const entity = depth < NESTING_DEPTH_MAX ? readEntity(one, reading, depth + 1) : 'it lies too deep';
      if (typeof entity === 'string') {
        lost.push(`${schemaName}.${property}`);
        continue;
      }
      nested.push(linkedBack(entity, definition?.stub === true ? definition.reverse : undefined, holder));
      values.push(entity.id);
    }
  }
  // A mirrored property is never stored: the entity on the other side holds the link.
  return definition?.stub === true ? [] : values.filter((value) => value !== '');
}

/** The holder of a mirrored property is an end of the link within it, told there or not. */
function linkedBack(entity: Entity, property: string | undefined, holder: string): Entity {
  const known = property === undefined ? undefined : entity.properties[property];
  if (property === undefined || known?.includes(holder) === true) return entity;
  return { ...entity, properties: { ...entity.properties, [property]: [...(known ?? []), holder] } };
}

/** The names that OpenSanctions gives these beside the properties, and the model's for the two that it has. */
const ENVELOPE: readonly (readonly [field: string, property: string])[] = [
  ['datasets', 'datasets'],
  ['referents', 'referents'],
  ['first_seen', 'createdAt'],
  ['last_change', 'modifiedAt'],
];

function addEnvelope(schemaName: string, value: Record<string, unknown>, properties: Record<string, string[]>): void {
  for (const [field, property] of ENVELOPE) {
    const given = value[field];
    const values = typeof given === 'string' ? [given] : texts(given);
    const isKept = field === property || schema(schemaName)?.properties.has(property) === true;
    if (values.length > 0 && isKept) properties[property] ??= values;
  }
}
