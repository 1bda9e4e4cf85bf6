import { createRequire } from 'node:module';
import { QUINTET_SCHEMATA, type RawProperty, type RawSchema } from './schemata-overlay.ts';

/** The FollowTheMoney property types. */
export type PropertyType = string;

/** One property as a schema sees it, inherited ones included. */
export interface PropertyDefinition {
  readonly name: string;
  readonly label: string;
  readonly type: PropertyType;
  /** The schema that an entity-typed property points at. */
  readonly range?: string;
  /** The property on the other side that mirrors an entity-typed one. */
  readonly reverse?: string;
  /** True for a mirrored property: it is never stored, only shown in the nested form. */
  readonly stub: boolean;
}

/** A schema with what it inherits already worked out. */
export interface Schema {
  readonly name: string;
  readonly label: string;
  readonly plural: string;
  readonly matchable: boolean;
  /** The schema itself and everything it is a kind of. */
  readonly ancestors: ReadonlySet<string>;
  /** The properties from which a caption is taken, best first. */
  readonly caption: readonly string[];
  readonly properties: ReadonlyMap<string, PropertyDefinition>;
  /** Present when the entity is a link: the two properties that hold its ends. */
  readonly edge?: { readonly source: string; readonly target: string };
}

interface RawModel {
  readonly schemata: Readonly<Record<string, RawSchema>>;
}

/**
 * All schemata by name: FollowTheMoney 3.8.4 with what its 4.x line added (`schemata-overlay.ts`).
 * Read on first use, so that a command that needs no model starts without it.
 */
export function allSchemata(): ReadonlyMap<string, Schema> {
  loaded ??= buildSchemata(readDefaultModel(), QUINTET_SCHEMATA);
  return loaded;
}

let loaded: ReadonlyMap<string, Schema> | undefined;

/** The schema of that name, or undefined when the model has none. */
export function schema(name: string): Schema | undefined {
  return allSchemata().get(name);
}

/** Whether `name` is `ancestor` or a kind of it; false for a name that the model does not have. */
export function isA(name: string, ancestor: string): boolean {
  return schema(name)?.ancestors.has(ancestor) ?? false;
}

/** Whether entities of this schema are compared with others (Person, Company, Vessel…; not Sanction, Passport…). */
export function isMatchable(name: string): boolean {
  return schema(name)?.matchable ?? false;
}

/** Whether entities of this schema are places: they are never compared by name, but looked for in addresses and texts. */
export function isPlace(name: string): boolean {
  return isA(name, 'Territory');
}

/** Whether a list may hold entities of this schema: those that are compared, and places. */
export function isListable(name: string): boolean {
  return isMatchable(name) || isPlace(name);
}

/** The type of a property as this schema has it (`name`, `date`, `country`, `identifier`, `entity`…), or undefined. */
export function propertyType(schemaName: string, property: string): PropertyType | undefined {
  return schema(schemaName)?.properties.get(property)?.type;
}

/** The names of all matchable schemata, sorted. */
export function matchableSchemata(): readonly string[] {
  return [...allSchemata().values()]
    .filter((one) => one.matchable)
    .map((one) => one.name)
    .sort();
}

function readDefaultModel(): RawModel {
  // Read through require and not by a JSON import: an import would be parsed at start, and its inferred type is huge.
  const model: RawModel = createRequire(import.meta.url)('@alephdata/followthemoney/dist/defaultModel.json');
  return model;
}

/** Lays `overlay` over `base` (new schemata, or properties added to old ones) and works out inheritance. */
export function buildSchemata(
  base: RawModel,
  overlay: Readonly<Record<string, Partial<RawSchema>>>,
): ReadonlyMap<string, Schema> {
  const raw = new Map<string, RawSchema>(Object.entries(base.schemata));
  for (const [name, addition] of Object.entries(overlay)) {
    const old = raw.get(name) ?? { label: name, properties: {} };
    raw.set(name, { ...old, ...addition, properties: { ...old.properties, ...addition.properties } });
  }
  return new Map([...raw].map(([name, own]) => [name, inherit(name, own, raw)]));
}

function inherit(name: string, own: RawSchema, raw: ReadonlyMap<string, RawSchema>): Schema {
  const lineage = lineageOf(name, raw);
  const properties = new Map<string, PropertyDefinition>();
  for (const ancestor of lineage.toReversed()) {
    for (const [property, definition] of Object.entries(raw.get(ancestor)?.properties ?? {})) {
      properties.set(property, propertyDefinition(property, definition));
    }
  }
  const edge = firstOf(lineage, (ancestor) => raw.get(ancestor)?.edge);
  return {
    name,
    label: own.label,
    plural: own.plural ?? own.label,
    matchable: own.matchable ?? false,
    ancestors: new Set(lineage),
    caption: firstOf(lineage, (ancestor) => raw.get(ancestor)?.caption) ?? [],
    properties,
    ...(edge ? { edge: { source: edge.source, target: edge.target } } : {}),
  };
}

/** The schema first, then what it extends, nearest first, each once. */
function lineageOf(name: string, raw: ReadonlyMap<string, RawSchema>): string[] {
  const lineage: string[] = [];
  let level = [name];
  while (level.length > 0) {
    const fresh = level.filter((one) => !lineage.includes(one));
    lineage.push(...new Set(fresh));
    level = fresh.flatMap((one) => raw.get(one)?.extends ?? []);
  }
  return lineage;
}

function propertyDefinition(name: string, raw: RawProperty): PropertyDefinition {
  return {
    name,
    label: raw.label ?? name,
    type: raw.type ?? 'string',
    stub: raw.stub ?? false,
    ...(raw.range ? { range: raw.range } : {}),
    ...(typeof raw.reverse === 'string' ? { reverse: raw.reverse } : {}),
  };
}

function firstOf<T>(names: readonly string[], pick: (name: string) => T | undefined): T | undefined {
  for (const name of names) {
    const found = pick(name);
    if (found !== undefined) return found;
  }
  return undefined;
}
