import { setImmediate as turn } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Entity } from '../../../model/index.ts';
import { copied, copyTables, rowsToCopy, type TableRows, textColumns, type Tx } from '../../../store/index.ts';
import { storableEntity } from '../storable.ts';
import {
  distinct,
  EDGE_COLUMNS,
  edgeRows,
  ENTITY_COLUMNS,
  entityColumns,
  entityRow,
  SELECTOR_COLUMNS,
  selectorRows,
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
  /** What comes is a part of what the feed says: what is not in it stays as it is. */
  readonly isPart?: boolean;
  /** What the same edition says beside the batches and is kept elsewhere, so far. */
  readonly beside?: () => EntityCounts;
}

/**
 * After so many new or changed entities PostgreSQL samples the tables, and again whenever there are twice as many: what
 * they are like must be known when the first question comes. While it does, the next batches are made ready.
 */
const SAMPLED_FROM_ENTITIES = 50_000;
/** Of 300 times as many rows: enough until PostgreSQL looks by itself, within minutes. */
const STATISTICS_TARGET = 10;

export interface EntityCounts {
  /** How many were said this time: values of properties, each said once an entity. */
  readonly statements: number;
  readonly added: number;
  readonly changed: number;
}

export interface EntityIntakeResult extends EntityCounts {
  readonly edition: number;
  /** How many the feed speaks of now. */
  readonly entities: number;
  readonly removed: number;
}

const NOTHING: EntityCounts = { statements: 0, added: 0, changed: 0 };

/** The last edition of a feed and how many entities it speaks of; until the transaction ends no other can follow it. */
export async function lastEdition(
  tx: Tx,
  dataset: string,
): Promise<{ readonly edition: number; readonly entities: number }> {
  await sql`select pg_advisory_xact_lock(hashtext(${`entities:${dataset}`}))`.execute(tx);
  const last = await tx
    .selectFrom('entity_edition')
    .where('dataset', '=', dataset)
    .select(['edition', 'entities'])
    .orderBy('edition', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ?? { edition: 0, entities: 0 };
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
  const last = await lastEdition(tx, dataset);
  const edition = last.edition + 1;
  const writer = new EntityWriter(tx, intake, edition);
  let sampledFrom = SAMPLED_FROM_ENTITIES;
  try {
    for await (const batch of batches) {
      await writer.take(batch);
      const { added, changed } = writer.counts;
      if (added + changed < sampledFrom) continue;
      sampledFrom = 2 * (added + changed);
      await sampleTables(tx);
    }
  } finally {
    await writer.settled();
  }
  const removed = intake.isPart ? await writer.removeNobody() : await writer.removeOthers();
  const { statements, added, changed } = writer.counts;
  const entities = intake.isPart ? last.entities + added : writer.seen.size;
  const counts = { entities, statements, added, changed, removed };
  await tx
    .insertInto('entity_edition')
    .values({ dataset, edition, taken_by: intake.by, ...counts })
    .execute();
  return { edition, ...counts };
}

async function sampleTables(tx: Tx): Promise<void> {
  await sql`set local default_statistics_target = ${sql.lit(STATISTICS_TARGET)}`.execute(tx);
  await sql`analyze feed_entity, entity_selector, feed_edge, declaration`.execute(tx);
}

interface Known {
  readonly entity_id: string;
  readonly hash: string;
  readonly gone_edition: number | null;
}

class EntityWriter {
  readonly seen = new Set<string>();
  #statements = 0;
  #added = 0;
  #changed = 0;
  readonly #tx: Tx;
  readonly #intake: EntityIntake;
  readonly #edition: number;
  /** What is being written while the next batch is made ready. */
  #writing: Promise<void> = Promise.resolve();

  constructor(tx: Tx, intake: EntityIntake, edition: number) {
    this.#tx = tx;
    this.#intake = intake;
    this.#edition = edition;
  }

  /** What was taken in so far, with what is kept elsewhere. */
  get counts(): EntityCounts {
    const { statements, added, changed } = this.#intake.beside?.() ?? NOTHING;
    return {
      statements: this.#statements + statements,
      added: this.#added + added,
      changed: this.#changed + changed,
    };
  }

  async take(batch: readonly Entity[]): Promise<void> {
    const merged = new Map<string, Entity>();
    for (const some of slices(batch)) {
      for (const one of some) {
        const entity = storableEntity(one);
        merged.set(entity.id, joined(merged.get(entity.id), entity));
      }
      await turn();
    }
    const again = [...merged.keys()].filter((id) => this.seen.has(id));
    // An id on several lines is compared with what is written by now; of others nothing is being written.
    if (again.length > 0) await this.#writing;
    for (const entity of await this.#readEntities(again)) {
      const more = merged.get(entity.id)!;
      this.#statements -= statementCount(entity.properties);
      merged.set(entity.id, joined(entity, more));
    }
    const entities = [...merged.values()].map((entity) => {
      const properties = distinct(entity.properties);
      return properties === entity.properties ? entity : { ...entity, properties };
    });
    for (const { id, properties } of entities) {
      this.seen.add(id);
      this.#statements += statementCount(properties);
    }
    // The first edition of a feed finds nothing, and need not look.
    const known = this.#edition === 1 && again.length === 0 ? new Map<string, Known>() : await this.#known(entities);
    const fresh = entities.filter(({ id }) => !known.has(id));
    const changed = entities.filter((entity) => {
      const before = known.get(entity.id);
      return before && (before.hash !== statementHash(entity) || before.gone_edition !== null);
    });
    if (fresh.length > 0) await this.#write(await this.#insert(fresh));
    if (changed.length > 0) {
      await this.#writing;
      await this.#update(changed);
    }
    this.#added += fresh.length;
    this.#changed += changed.filter(({ id }) => !again.includes(id)).length;
  }

  /** Begins to write when the batch before is written, and does not wait for the end. */
  async #write(write: () => Promise<void>): Promise<void> {
    await this.#writing;
    this.#writing = write();
    // Who waits for it next is told.
    this.#writing.catch(() => undefined);
  }

  /** Waits until nothing is being written; a failure is told by what comes next. */
  async settled(): Promise<void> {
    await this.#writing.catch(() => undefined);
  }

  async removeNobody(): Promise<number> {
    await this.#writing;
    return 0;
  }

  /** Marks as gone what this edition did not say. */
  async removeOthers(): Promise<number> {
    await this.#writing;
    if (this.#edition === 1) return 0;
    const { dataset } = this.#intake;
    const rows = await this.#tx
      .selectFrom('feed_entity')
      .where('dataset', '=', dataset)
      .where('gone_edition', 'is', null)
      .select('entity_id')
      .execute();
    const gone = rows.map(({ entity_id }) => entity_id).filter((id) => !this.seen.has(id));
    if (gone.length === 0) return 0;
    await sql`update feed_entity set gone_edition = ${this.#edition}
      where dataset = ${dataset} and entity_id = any(${gone}::text[])`.execute(this.#tx);
    await this.#unlink(gone);
    return gone.length;
  }

  async #known(entities: readonly Entity[]): Promise<ReadonlyMap<string, Known>> {
    const { rows } = await sql<Known>`select entity_id, hash, gone_edition from feed_entity
      where dataset = ${this.#intake.dataset} and entity_id = any(${entities.map(({ id }) => id)}::text[])`.execute(
      this.#tx,
    );
    return new Map(rows.map((row) => [row.entity_id, row]));
  }

  async #readEntities(ids: readonly string[]): Promise<Entity[]> {
    if (ids.length === 0) return [];
    const rows = await this.#tx
      .selectFrom('feed_entity')
      .where('dataset', '=', this.#intake.dataset)
      .where('entity_id', 'in', [...ids])
      .select(['entity_id', 'schema', 'caption', 'properties'])
      .execute();
    return rows.map(({ entity_id, ...row }) => ({ id: entity_id, ...row }));
  }

  /** Makes the rows of new entities ready; what it gives writes them. */
  async #insert(entities: readonly Entity[]): Promise<() => Promise<void>> {
    const { dataset, handling, nature } = this.#intake;
    const feed = copied(dataset);
    const said = `${handling}\t${nature}\t${this.#edition}`;
    const rows = await rowsToCopy(entities, (entity) => entityRow(entity, feed, said));
    const links = await this.#links(entities);
    return async () => await copyTables(this.#tx, [{ table: 'feed_entity', columns: ENTITY_COLUMNS, rows }, ...links]);
  }

  async #update(entities: readonly Entity[]): Promise<void> {
    const { dataset, handling, nature } = this.#intake;
    const ids = entities.map(({ id }) => id);
    const [, schemata, captions, properties, hashes] = await textColumns(entities, entityColumns);
    const rows = await this.#tx
      .selectFrom('feed_entity')
      .where('dataset', '=', dataset)
      .where('entity_id', 'in', ids)
      .select(['entity_id', 'properties', 'ages', 'first_edition'])
      .execute();
    const before = new Map(rows.map((row) => [row.entity_id, row]));
    const ages = entities.map(({ id, properties: now }) => {
      const row = before.get(id)!;
      const known = { properties: row.properties, ages: row.ages, firstEdition: row.first_edition };
      const after = agesAfter(known, now, this.#edition);
      return after === null ? null : JSON.stringify(after);
    });
    await sql`update feed_entity e set schema = r.schema, caption = r.caption, properties = r.properties::jsonb,
        ages = r.ages::jsonb, handling = ${handling}, nature = ${nature}, hash = r.hash, gone_edition = null
      from unnest(${ids}::text[], ${schemata}::text[], ${captions}::text[], ${properties}::text[], ${ages}::text[],
        ${hashes}::text[]) as r (id, schema, caption, properties, ages, hash)
      where e.dataset = ${dataset} and e.entity_id = r.id`.execute(this.#tx);
    await this.#unlink(ids);
    await copyTables(this.#tx, await this.#links(entities));
  }

  /** The selectors and links of entities as they are written. */
  async #links(entities: readonly Entity[]): Promise<TableRows[]> {
    const feed = copied(this.#intake.dataset);
    const selectors = await rowsToCopy(entities, (entity) => selectorRows(entity, feed));
    const edges = await rowsToCopy(entities, (entity) => edgeRows(entity, feed));
    return [
      { table: 'entity_selector', columns: SELECTOR_COLUMNS, rows: selectors },
      { table: 'feed_edge', columns: EDGE_COLUMNS, rows: edges },
    ];
  }

  async #unlink(ids: readonly string[]): Promise<void> {
    const { dataset } = this.#intake;
    await sql`delete from entity_selector where dataset = ${dataset} and entity_id = any(${[...ids]}::text[])`.execute(
      this.#tx,
    );
    // Links that are properties stand under their source alone.
    await sql`delete from feed_edge where dataset = ${dataset} and (
      (source_id = any(${[...ids]}::text[]) and entity_id = source_id)
      or (entity_id = any(${[...ids]}::text[]) and entity_id <> source_id))`.execute(this.#tx);
  }
}

/** After so many entities the store gets its turn: while a query waits to be sent it does nothing. */
const PER_TURN = 100;

function* slices(entities: readonly Entity[]): Generator<readonly Entity[]> {
  for (let from = 0; from < entities.length; from += PER_TURN) yield entities.slice(from, from + PER_TURN);
}

/** Two lines about one entity: the values of both. */
function joined(known: Entity | undefined, more: Entity): Entity {
  if (known === undefined) return more;
  const properties: Record<string, readonly string[]> = { ...known.properties };
  for (const [property, values] of Object.entries(more.properties))
    properties[property] = [...(properties[property] ?? []), ...values];
  return { ...more, properties };
}
