import {
  type Entity,
  isMatchable,
  readBirthDate,
  countryCode,
  readGender,
  schema as schemaOf,
  subjectOf,
} from '@quintet/core/model';
import { Refusal } from '@quintet/core/safeguards';
import type { Subject } from '@quintet/names';
import type { Example } from './schemas.ts';

const COUNTRY_PROPERTIES = [
  'nationality',
  'citizenship',
  'country',
  'jurisdiction',
  'flag',
  'mainCountry',
  'birthCountry',
];
const VALUES_MAX = 200;

/** A query of a client as the matcher takes it; values are read as leniently as yente's own cleaning. */
export function exampleSubject(example: Example, key: string): { subject: Subject; entity: Entity } {
  if (!schemaOf(example.schema) || !isMatchable(example.schema)) {
    throw new Refusal('REQ-701', { message: `Query ${key}: the schema ${example.schema} cannot be matched.` });
  }
  const properties = Object.fromEntries(
    Object.entries(example.properties)
      .map(([name, value]) => [name, cleaned(name, value)] as const)
      .filter(([, values]) => values.length > 0),
  );
  const entity = { id: example.id ?? key, schema: example.schema, properties };
  return { entity, subject: subjectOf(entity) };
}

function cleaned(name: string, value: Example['properties'][string]): string[] {
  const values = [value]
    .flat()
    .flatMap((one) => (one === null ? [] : [String(one).trim()]))
    .filter((text) => text !== '')
    .slice(0, VALUES_MAX);
  if (name === 'birthDate') return values.flatMap((text) => readBirthDate(text).value ?? []);
  if (name === 'gender') return values.flatMap((text) => readGender(text) ?? []);
  if (COUNTRY_PROPERTIES.includes(name)) return values.flatMap((text) => countryCode(text) ?? []);
  return values;
}
