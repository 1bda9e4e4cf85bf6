import { countryName, matchableSchemata, propertyType, schema as schemaOf } from '@quintet/core/model';

export interface NamedProperty {
  readonly id: string;
  readonly name: string;
}

/** `Person:birthDate` and `birthDate` are the same property. */
export function bareProperty(id: string): string {
  return id.slice(id.lastIndexOf(':') + 1);
}

/**
 * Properties of the schemata that can be matched, or of one; never those that point at other entities. Of an unknown
 * schema none. Where several have the same label, the id stands behind it.
 */
export function propertiesOf(schema = ''): NamedProperty[] {
  const found = new Map<string, string>();
  for (const name of schema === '' ? matchableSchemata() : [schema]) {
    for (const { name: id, label, type, stub } of schemaOf(name)?.properties.values() ?? []) {
      if (!stub && type !== 'entity' && !found.has(id)) found.set(id, label);
    }
  }
  const labelled = Map.groupBy(found.values(), (label) => label);
  return [...found]
    .map(([id, label]) => ({ id, name: labelled.get(label)?.length === 1 ? label : `${label} (${id})` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function matchesPrefix(prefix: string, ...words: readonly string[]): boolean {
  const wanted = prefix.trim().toLowerCase();
  return words.some(
    (word) =>
      word
        .toLowerCase()
        .split(/[\s_-]+/)
        .some((part) => part.startsWith(wanted)) || word.toLowerCase().startsWith(wanted),
  );
}

/** A value as a person reads it. */
export function inWords(schema: string, property: string, value: string): string {
  return propertyType(schema, property) === 'country' ? countryName(value) : value;
}
