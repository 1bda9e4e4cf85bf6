import { sql } from 'kysely';
import type { Properties } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';
import { type EntityKey, keyOf } from '../identity/index.ts';

/** Parts of an address that are compared as if the entity itself said them. */
export const ADDRESS_PROPERTIES = [
  'street',
  'street2',
  'postOfficeBox',
  'city',
  'postalCode',
  'region',
  'state',
  'country',
] as const;

export interface StoredEntity {
  readonly dataset: string;
  readonly entity_id: string;
  readonly schema: string;
  readonly properties: Properties;
}

/** An entity as it is compared: what it says, and the parts of its addresses. */
export interface EntityRecord {
  readonly key: EntityKey;
  readonly schema: string;
  readonly properties: Properties;
}

/** Entities of one feed with the addresses that they refer to laid into them. */
export async function withAddresses(
  tx: Tx,
  dataset: string,
  entities: readonly StoredEntity[],
): Promise<EntityRecord[]> {
  const addresses = await readAddresses(tx, dataset, entities);
  return entities.map(({ entity_id, schema, properties }) => ({
    key: keyOf(dataset, entity_id),
    schema,
    properties: joined(properties, addressesOf(properties, addresses)),
  }));
}

function addressesOf(own: Properties, addresses: ReadonlyMap<string, Properties>): Properties[] {
  return (own['addressEntity'] ?? []).flatMap((id) => {
    const address = addresses.get(id);
    return address === undefined ? [] : [address];
  });
}

async function readAddresses(
  tx: Tx,
  dataset: string,
  entities: readonly StoredEntity[],
): Promise<ReadonlyMap<string, Properties>> {
  const ids = [...new Set(entities.flatMap(({ properties }) => properties['addressEntity'] ?? []))];
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ entity_id: string; properties: Properties }>`
    select entity_id, properties from source_entity
    where dataset = ${dataset} and entity_id = any(${ids}::text[]) and schema = 'Address'`.execute(tx);
  return new Map(rows.map((row) => [row.entity_id, row.properties]));
}

function joined(own: Properties, addresses: readonly Properties[]): Properties {
  if (addresses.length === 0) return own;
  const all: Record<string, readonly string[]> = { ...own };
  for (const address of addresses) {
    for (const property of ADDRESS_PROPERTIES) add(all, property, address[property]);
    add(all, 'address', address['full']);
  }
  return all;
}

function add(
  properties: Record<string, readonly string[]>,
  property: string,
  values: readonly string[] | undefined,
): void {
  if (values !== undefined) properties[property] = [...new Set([...(properties[property] ?? []), ...values])];
}
