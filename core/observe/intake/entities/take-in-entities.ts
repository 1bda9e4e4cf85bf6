import { sql } from 'kysely';
import type { Entity } from '../../../model/index.ts';
import type { Tx } from '../../../store/index.ts';
import { storable } from '../storable.ts';
import {
  captionsOf,
  type Columns,
  distinct,
  edgeColumns,
  selectorColumns,
  statementCount,
  statementHash,
} from './entity-rows.ts';
import { agesAfter } from './value-ages.ts';

export interface EntityIntake {
  readonly dataset: string;
  readonly by: string;
  /** TLP 2.0 code of all that the feed says. */
  readonly handling: string;
  /** Whether the feed says what is, or what somebody thinks (Directive (EU) 2016/680, Article 7). */
  readonly nature: 'fact' | 'assessment';
}

export interface EntityIntakeResult {
  readonly edition: number;
  readonly entities: number;
  readonly statements: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/**
 * Takes in everything that a feed says now, in the caller's transaction: each entity by its id within the feed, with its
 * selectors and links. What the feed says no more keeps its dates. Batches may be of any size; an id in two of them is
 * one entity with the values of both.
 */
export async function takeInEntities(
  tx: Tx,
  batches: AsyncIterable<readonly Entity[]> | Iterable<readonly Entity[]>,
  intake: EntityIntake,
): Promise<EntityIntakeResult> {
  const { dataset } = intake;
  await sql`select pg_advisory_xact_lock(hashtext(${`entities:${dataset}`}))`.execute(tx);
  const last = await tx
    .selectFrom('entity_edition')
    .where('dataset', '=', dataset)
    .select((e) => e.fn.max('edition').as('edition'))
    .executeTakeFirst();
  const edition = (last?.edition ?? 0) + 1;
  const writer = new EntityWriter(tx, intake, edition);
  for await (const batch of batches) await writer.take(batch);
  const removed = await writer.removeOthers();
  const { added, changed } = writer;
  const counts = { entities: writer.seen.size, statements: writer.statements, added, changed, removed };
  await tx
    .insertInto('entity_edition')
    .values({ dataset, edition, taken_by: intake.by, ...counts })
    .execute();
  return { edition, ...counts };
}

interface Known {
  readonly entity_id: string;
  readonly hash: string;
  readonly gone_edition: number | null;
}

class EntityWriter {
  readonly seen = new Set<string>();
  statements = 0;
  added = 0;
  changed = 0;
  readonly #tx: Tx;
  readonly #intake: EntityIntake;
  readonly #edition: number;

  constructor(tx: Tx, intake: EntityIntake, edition: number) {
    this.#tx = tx;
    this.#intake = intake;
    this.#edition = edition;
  }

  async take(batch: readonly Entity[]): Promise<void> {
    const merged = new Map<string, Entity>();
    for (const entity of storable(batch)) merged.set(entity.id, joined(merged.get(entity.id), entity));
    const again = [...merged.keys()].filter((id) => this.seen.has(id));
    for (const entity of await this.#readEntities(again)) {
      const more = merged.get(entity.id)!;
      this.statements -= statementCount(entity.properties);
      merged.set(entity.id, joined(entity, more));
    }
    const entities = [...merged.values()].map((entity) => ({ ...entity, properties: distinct(entity.properties) }));
    for (const { id, properties } of entities) {
      this.seen.add(id);
      this.statements += statementCount(properties);
    }
    // The first edition of a feed finds nothing, and need not look.
    const known = this.#edition === 1 && again.length === 0 ? new Map<string, Known>() : await this.#known(entities);
    const fresh = entities.filter(({ id }) => !known.has(id));
    const changed = entities.filter((entity) => {
      const before = known.get(entity.id);
      return before && (before.hash !== statementHash(entity) || before.gone_edition !== null);
    });
    if (fresh.length > 0) await this.#insert(fresh);
    if (changed.length > 0) await this.#update(changed);
    this.added += fresh.length;
    this.changed += changed.filter(({ id }) => !again.includes(id)).length;
  }

  /** Marks as gone what this edition did not say. */
  async removeOthers(): Promise<number> {
    if (this.#edition === 1) return 0;
    const { dataset } = this.#intake;
    const rows = await this.#tx
      .selectFrom('source_entity')
      .where('dataset', '=', dataset)
      .where('gone_edition', 'is', null)
      .select('entity_id')
      .execute();
    const gone = rows.map(({ entity_id }) => entity_id).filter((id) => !this.seen.has(id));
    if (gone.length === 0) return 0;
    await sql`update source_entity set gone_edition = ${this.#edition}
      where dataset = ${dataset} and entity_id = any(${gone}::text[])`.execute(this.#tx);
    await this.#unlink(gone);
    return gone.length;
  }

  async #known(entities: readonly Entity[]): Promise<ReadonlyMap<string, Known>> {
    const { rows } = await sql<Known>`select entity_id, hash, gone_edition from source_entity
      where dataset = ${this.#intake.dataset} and entity_id = any(${entities.map(({ id }) => id)}::text[])`.execute(
      this.#tx,
    );
    return new Map(rows.map((row) => [row.entity_id, row]));
  }

  async #readEntities(ids: readonly string[]): Promise<Entity[]> {
    if (ids.length === 0) return [];
    const rows = await this.#tx
      .selectFrom('source_entity')
      .where('dataset', '=', this.#intake.dataset)
      .where('entity_id', 'in', [...ids])
      .select(['entity_id', 'schema', 'caption', 'properties'])
      .execute();
    return rows.map(({ entity_id, ...row }) => ({ id: entity_id, ...row }));
  }

  async #insert(entities: readonly Entity[]): Promise<void> {
    const { dataset, handling, nature } = this.#intake;
    await sql`insert into source_entity
        (dataset, entity_id, schema, caption, properties, handling, nature, first_edition, hash)
      select ${dataset}, id, schema, caption, properties::jsonb, ${handling}, ${nature}, ${this.#edition}, hash
      from unnest(${entities.map(({ id }) => id)}::text[], ${entities.map(({ schema }) => schema)}::text[],
        ${captionsOf(entities)}::text[], ${entities.map(({ properties }) => JSON.stringify(properties))}::text[],
        ${entities.map(statementHash)}::text[]) as r (id, schema, caption, properties, hash)`.execute(this.#tx);
    await this.#link(entities);
  }

  async #update(entities: readonly Entity[]): Promise<void> {
    const { dataset, handling, nature } = this.#intake;
    const ids = entities.map(({ id }) => id);
    const rows = await this.#tx
      .selectFrom('source_entity')
      .where('dataset', '=', dataset)
      .where('entity_id', 'in', ids)
      .select(['entity_id', 'properties', 'ages', 'first_edition'])
      .execute();
    const before = new Map(rows.map((row) => [row.entity_id, row]));
    const ages = entities.map(({ id, properties }) => {
      const row = before.get(id)!;
      const known = { properties: row.properties, ages: row.ages, firstEdition: row.first_edition };
      const after = agesAfter(known, properties, this.#edition);
      return after === null ? null : JSON.stringify(after);
    });
    await sql`update source_entity e set schema = r.schema, caption = r.caption, properties = r.properties::jsonb,
        ages = r.ages::jsonb, handling = ${handling}, nature = ${nature}, hash = r.hash, gone_edition = null
      from unnest(${ids}::text[], ${entities.map(({ schema }) => schema)}::text[], ${captionsOf(entities)}::text[],
        ${entities.map(({ properties }) => JSON.stringify(properties))}::text[], ${ages}::text[],
        ${entities.map(statementHash)}::text[]) as r (id, schema, caption, properties, ages, hash)
      where e.dataset = ${dataset} and e.entity_id = r.id`.execute(this.#tx);
    await this.#unlink(ids);
    await this.#link(entities);
  }

  async #link(entities: readonly Entity[]): Promise<void> {
    const { dataset } = this.#intake;
    const [types, values, holders] = selectorColumns(entities) as [...Columns];
    if (types!.length > 0) {
      await sql`insert into entity_selector (type, value, dataset, entity_id)
        select type, value, ${dataset}, id
        from unnest(${types}::text[], ${values}::text[], ${holders}::text[]) as r (type, value, id)`.execute(this.#tx);
    }
    const [ids, links, schemata, from, to, starts, ends, verbs] = edgeColumns(entities);
    if (ids!.length === 0) return;
    await sql`insert into entity_edge
        (dataset, entity_id, link_id, schema, source_id, target_id, start_date, end_date, verb)
      select ${dataset}, r.* from unnest(${ids}::text[], ${links}::text[], ${schemata}::text[], ${from}::text[],
        ${to}::text[], ${starts}::text[], ${ends}::text[], ${verbs}::text[]) as r`.execute(this.#tx);
  }

  async #unlink(ids: readonly string[]): Promise<void> {
    const { dataset } = this.#intake;
    for (const table of ['entity_selector', 'entity_edge'] as const)
      await sql`delete from ${sql.table(table)} where dataset = ${dataset} and entity_id = any(${[...ids]}::text[])`.execute(
        this.#tx,
      );
  }
}

/** Two lines about one entity: the values of both. */
function joined(known: Entity | undefined, more: Entity): Entity {
  if (known === undefined) return more;
  const properties: Record<string, readonly string[]> = { ...known.properties };
  for (const [property, values] of Object.entries(more.properties))
    properties[property] = [...(properties[property] ?? []), ...values];
  return { ...more, properties };
}
