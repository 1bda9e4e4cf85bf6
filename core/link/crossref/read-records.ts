import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';
import { type RecordTable, RecordTableBuilder } from '../resolution/index.ts';
import { narrowest, schemataUnder } from './compared-schemata.ts';
import { ADDRESS_PROPERTIES, type EntityRecord, withAddresses } from './entity-records.ts';
import { CrossrefFailed } from './finding-codes.ts';

const ROWS_AT_ONCE = 2000;
const ENTITIES_MAX = 5_000_000;

export interface StoreRecords {
  readonly table: RecordTable;
  /** Of each record, by key; what is of another kind is not put beside it. */
  readonly schemaOf: ReadonlyMap<string, string>;
}

/**
 * The entities of one feed, or of two that are compared with each other, as records, by the key of the entity.
 * @throws CrossrefFailed XRF-201, XRF-203
 */
export async function readRecords(tx: Tx, datasets: readonly string[], schema: string): Promise<StoreRecords> {
  const schemata = schemataUnder(schema);
  const found = await readSchemata(tx, datasets, schemata);
  const properties = await readProperties(tx, datasets, schemata);
  const builder = new RecordTableBuilder(narrowest(schema, found), properties);
  const schemaOf = new Map<string, string>();
  for (const [number, dataset] of datasets.entries()) {
    if (number > 0) builder.beginSecondFile();
    for await (const { key, schema: own, properties: said } of recordsOf(tx, dataset, schemata)) {
      if (schemaOf.size === ENTITIES_MAX)
        throw new CrossrefFailed('XRF-201', { limit: ENTITIES_MAX.toLocaleString('en') });
      schemaOf.set(key, own);
      builder.add({ id: key, properties: said });
    }
  }
  const table = builder.finish();
  if (schemaOf.size > 0 && table.columns.length === 0) throw new CrossrefFailed('XRF-203');
  return { table, schemaOf };
}

async function readSchemata(tx: Tx, datasets: readonly string[], schemata: readonly string[]): Promise<string[]> {
  const rows = await tx
    .selectFrom('source_entity')
    .where('dataset', 'in', datasets)
    .where('schema', 'in', schemata)
    .where('gone_edition', 'is', null)
    .select('schema')
    .distinct()
    .execute();
  return rows.map((row) => row.schema);
}

/** What is said of any of them. */
async function readProperties(tx: Tx, datasets: readonly string[], schemata: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ property: string }>`
    select distinct p.key as property from source_entity e, jsonb_object_keys(e.properties) as p (key)
    where e.dataset = any(${[...datasets]}::text[]) and e.schema = any(${[...schemata]}::text[])
      and e.gone_edition is null order by 1`.execute(tx);
  const properties = new Set(rows.map(({ property }) => property));
  if (!properties.has('addressEntity')) return [...properties];
  // Never both: the same street would count twice.
  return (await haveAddressParts(tx, datasets))
    ? [...new Set([...properties, ...ADDRESS_PROPERTIES])].filter((property) => property !== 'address')
    : [...new Set([...properties, 'address'])];
}

/** Whether each of these feeds says addresses in parts. */
async function haveAddressParts(tx: Tx, datasets: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ dataset: string }>`
    select d.dataset from unnest(${[...datasets]}::text[]) as d (dataset) where exists (
      select from source_entity e where e.dataset = d.dataset and e.schema = 'Address' and e.gone_edition is null
        and e.properties ?| array['street', 'city', 'postalCode'])`.execute(tx);
  return rows.length === datasets.length;
}

async function* recordsOf(tx: Tx, dataset: string, schemata: readonly string[]): AsyncGenerator<EntityRecord> {
  for (let after = ''; ; ) {
    const rows = await tx
      .selectFrom('source_entity')
      .where('dataset', '=', dataset)
      .where('schema', 'in', schemata)
      .where('gone_edition', 'is', null)
      .where('entity_id', '>', after)
      .select(['dataset', 'entity_id', 'schema', 'properties'])
      .orderBy('entity_id')
      .limit(ROWS_AT_ONCE)
      .execute();
    yield* await withAddresses(tx, dataset, rows);
    const last = rows.at(-1);
    if (!last || rows.length < ROWS_AT_ONCE) return;
    after = last.entity_id;
  }
}
