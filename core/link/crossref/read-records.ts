import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';
import { type RecordTable, RecordTableBuilder } from '../resolution/index.ts';
import { type ComparedKind, schemataUnder } from './compared-schemata.ts';
import { ADDRESS_PROPERTIES, type EntityRecord, withAddresses } from './entity-records.ts';
import { CrossrefFailed } from './finding-codes.ts';

const ROWS_AT_ONCE = 2000;
const ENTITIES_MAX = 5_000_000;

/** The entities of a run, one kind after the other. */
export class StoreRecords {
  /** One feed, or two. */
  readonly datasets: readonly string[];
  readonly #tx: Tx;
  readonly #schemaOf = new Map<string, string>();

  constructor(tx: Tx, datasets: readonly string[]) {
    this.#tx = tx;
    this.datasets = datasets;
  }

  /** Of each record that was read, by key; what is of another kind is not put beside it. */
  get schemaOf(): ReadonlyMap<string, string> {
    return this.#schemaOf;
  }

  /**
   * The entities of one kind as records, by the key of the entity, of one feed or of two that are compared with each other.
   * @throws CrossrefFailed XRF-201
   */
  async table({ schema, schemata }: ComparedKind): Promise<RecordTable> {
    const properties = await readProperties(this.#tx, this.datasets, schemata);
    const builder = new RecordTableBuilder(schema, properties);
    for (const [number, dataset] of this.datasets.entries()) {
      if (number > 0) builder.beginSecondFile();
      for await (const { key, schema: own, properties: said } of recordsOf(this.#tx, dataset, schemata)) {
        this.#schemaOf.set(key, own);
        if (this.#schemaOf.size > ENTITIES_MAX)
          throw new CrossrefFailed('XRF-201', { limit: ENTITIES_MAX.toLocaleString('en') });
        builder.add({ id: key, properties: said });
      }
    }
    return builder.finish();
  }
}

/** Which kinds of `schema` these feeds say. */
export async function readSchemata(tx: Tx, datasets: readonly string[], schema: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('source_entity')
    .where('dataset', 'in', datasets)
    .where('schema', 'in', schemataUnder(schema))
    .where('gone_edition', 'is', null)
    .select('schema')
    .distinct()
    .orderBy('schema')
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
