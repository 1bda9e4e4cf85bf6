import { setImmediate as turn } from 'node:timers/promises';
import { createSelector, type Declaration, type GoodsHistory, type GoodsRule, scoreOf } from '@quintet/goods';
import { type RawBuilder, sql } from 'kysely';
import type { Entity } from '../../model/index.ts';
import { lastEdition, SELECTOR_COLUMNS, takeInEntities } from '../../observe/intake/index.ts';
import { copied, copyTables, notify, rowsToCopy, type Settings, type TableRows, type Tx } from '../../store/index.ts';
import { ALERTS_CHANNEL } from '../alerts/channel.ts';
import type { WatchList } from '../screening/watch-list.ts';
import { ahead } from './ahead.ts';
import {
  consignmentId,
  consignmentOf,
  contentHash,
  type DeclaredParties,
  type DeclaredParty,
  entityOfParty,
  statementsOfConsignment,
} from './consignment.ts';
import type { ListedParties } from './listed-parties.ts';
import {
  columnsInGraph,
  DECLARATION_COLUMNS,
  declarationRow,
  type Examined,
  type RowOfFile,
  selectorRows,
  type Standing,
} from './declaration-rows.ts';
import { PartyMemory } from './party-memory.ts';
import { type DeclarationFound, raiseGoodsAlerts } from './raise-goods-alert.ts';
import { RuleCounts } from './rule-counts.ts';

/** Who hands declarations over, and what they are compared with. */
export interface DeclarationIntake {
  readonly dataset: string;
  readonly by: string;
  readonly job: string | null;
  /** TLP 2.0 code, `TLP:AMBER`. */
  readonly handling: string;
  readonly now: Date;
  readonly settings: Settings;
  readonly list: WatchList;
  /** The rules in force, with their versions. */
  readonly rules: readonly { readonly rule: GoodsRule; readonly version: number }[];
  /** What was declared before; what is taken in is added to it. */
  readonly history: GoodsHistory;
  /** The parties of earlier files; what is taken in is added to it. */
  readonly memory?: PartyMemory;
}

/** After so many declarations the store gets its turn: a query that waits to be sent is time in which it does nothing. */
const PER_TURN = 50;
/** With so many declarations that do not fit, alerts are raised before the end of the file. */
const TOLD_AT_ONCE_MAX = 1000;
/** So many batches are examined while one is written. */
const BATCHES_AHEAD = 3;

export interface DeclarationCounts {
  readonly added: number;
  /** Corrections of what was there. */
  readonly changed: number;
  /** The same once more. */
  readonly repeated: number;
  readonly alerts: number;
}

const NOTHING_STANDS: ReadonlyMap<string, Standing> = new Map();

/**
 * Takes declarations in, in the caller's transaction: each is compared with what came before it, screened, linked in the
 * graph with its parties, container and vessel, and kept; what does not fit raises an alert. The graph sees consignments
 * in what is kept here (`source_entity`, `entity_edge`), so that only parties and selectors are written for it. The same
 * declaration again is dropped, another content under its number is a correction: the earlier one stays to be read and
 * does not count.
 */
export async function takeDeclarations(
  tx: Tx,
  batches: AsyncIterable<readonly RowOfFile[]>,
  intake: DeclarationIntake,
): Promise<DeclarationCounts> {
  await sql`select pg_advisory_xact_lock(hashtext(${`declarations:${intake.dataset}`}))`.execute(tx);
  const { dataset, by, handling } = intake;
  const { edition } = await lastEdition(tx, dataset);
  const writer = new DeclarationWriter(tx, intake, edition + 1);
  const beside = () => writer.consignments;
  await takeInEntities(tx, writer.parties(batches), { dataset, by, handling, nature: 'fact', isPart: true, beside });
  await writer.end();
  return writer.counts;
}

interface KnownVersions {
  readonly version: number;
  /** Of each content that came: hardly ever more than one. */
  readonly hashes: readonly string[];
}

interface BatchOfFile {
  readonly rows: readonly RowOfFile[];
  readonly known: Promise<Map<string, KnownVersions>>;
  /** How many batches were stored when it was asked for. */
  readonly keptBefore: number;
}

class DeclarationWriter {
  readonly counts = { added: 0, changed: 0, repeated: 0, alerts: 0 };
  /** Those that the graph sees. */
  readonly consignments = { added: 0, changed: 0, statements: 0 };
  readonly #tx: Tx;
  readonly #intake: DeclarationIntake;
  readonly #edition: number;
  readonly #parties: DeclaredParties;
  readonly #listed: ListedParties;
  readonly #selector;
  readonly #ruleCounts: RuleCounts;
  /** What each batch made of its numbers, as long as it may not be stored when they are asked for. */
  readonly #made = new Map<number, ReadonlyMap<string, KnownVersions>>();
  /** By number, what raises an alert or corrects what does, each version that came. */
  readonly #toTell = new Map<string, readonly DeclarationFound[]>();
  /** How many batches are stored. */
  #kept = 0;
  /** Parties that this file has told of. */
  readonly #told = new Set<DeclaredParty>();
  readonly #toldIds = new Set<string>();

  constructor(tx: Tx, intake: DeclarationIntake, edition: number) {
    this.#tx = tx;
    this.#intake = intake;
    this.#edition = edition;
    const memory = intake.memory ?? new PartyMemory();
    this.#parties = memory.parties;
    this.#listed = memory.listed(intake.list, intake.settings.threshold);
    this.#selector = createSelector(intake.rules.map(({ rule }) => rule));
    this.#ruleCounts = new RuleCounts(intake.rules);
  }

  /** The parties of the declarations; they are written while the next batches are read and examined. */
  parties(batches: AsyncIterable<readonly RowOfFile[]>): AsyncGenerator<Entity[], void, undefined> {
    return ahead(this.#examined(batches), BATCHES_AHEAD);
  }

  async *#examined(batches: AsyncIterable<readonly RowOfFile[]>): AsyncGenerator<Entity[], void, undefined> {
    let kept: Promise<void> = Promise.resolve();
    const keeping: Promise<void>[] = [];
    let batch = 0;
    for await (const { rows, known, keptBefore } of ahead(this.#asked(batches), 1)) {
      const versions = new Map(await known);
      for (let earlier = keptBefore; earlier < batch; earlier++) addVersions(versions, rows, this.#made.get(earlier));
      for (const earlier of this.#made.keys()) if (earlier < keptBefore) this.#made.delete(earlier);
      const examined = await this.#examine(rows, versions);
      this.#made.set(batch++, versions);
      const corrections = examined.filter(({ version, isSuperseded }) => version > 1 && !isSuperseded);
      // What corrects is compared with what is kept by then; anything else is made ready now.
      const ready = corrections.length === 0 ? await this.#tablesOf(examined, NOTHING_STANDS) : undefined;
      kept = kept.then(async () => {
        await this.#keep(examined, corrections, ready);
        this.#kept++;
      });
      // Who waits for it below is told.
      kept.catch(() => undefined);
      keeping.push(kept);
      const parties = this.#newPartiesOf(examined);
      if (parties.length > 0) yield parties;
      if (keeping.length > BATCHES_AHEAD) await keeping.shift();
    }
    await kept;
  }

  /** The batches; what is stored under their numbers is being asked for. */
  async *#asked(batches: AsyncIterable<readonly RowOfFile[]>): AsyncGenerator<BatchOfFile, void, undefined> {
    for await (const rows of batches) {
      const known = this.#known(rows);
      known.catch(() => undefined);
      yield { rows, known, keptBefore: this.#kept };
    }
  }

  async end(): Promise<void> {
    await this.#tell();
    await this.#ruleCounts.write(this.#tx);
    if (this.counts.alerts > 0) await notify(this.#tx, ALERTS_CHANNEL, '');
  }

  /** The parties of what counts of which this file has not told. */
  #newPartiesOf(examined: readonly Examined[]): Entity[] {
    const entities: Entity[] = [];
    for (const { isSuperseded, parties } of examined) {
      if (isSuperseded) continue;
      for (const party of parties) {
        if (this.#told.has(party)) continue;
        this.#told.add(party);
        if (this.#toldIds.has(party.id)) continue;
        this.#toldIds.add(party.id);
        entities.push(entityOfParty(party));
      }
    }
    return entities;
  }

  /** What is new of a batch, compared with what is stored and within itself, in its order. */
  async #examine(rows: readonly RowOfFile[], known: Map<string, KnownVersions>): Promise<Examined[]> {
    const examined: Examined[] = [];
    let sinceTurn = 0;
    for (const row of rows) {
      if (++sinceTurn % PER_TURN === 0) await turn();
      const key = keyOf(row.declaration);
      const hash = contentHash(row.declaration);
      const before = known.get(key);
      if (before?.hashes.includes(hash)) {
        this.counts.repeated++;
        continue;
      }
      const version = (before?.version ?? 0) + 1;
      known.set(key, { version, hashes: before === undefined ? [hash] : [...before.hashes, hash] });
      if (before) this.counts.changed++;
      else this.counts.added++;
      examined.push(this.#examineOne(row, key, hash, version));
    }
    return examined;
  }

  #examineOne({ line, declaration, isSuperseded }: RowOfFile, key: string, hash: string, version: number): Examined {
    const { history } = this.#intake;
    const parties = this.#parties.of(declaration);
    if (isSuperseded) return { line, declaration, isSuperseded, key, hash, version, parties, hits: [] };
    const listed = this.#listed.of(parties);
    const hits = this.#selector.examine(declaration, history, { listed }, declaration.date);
    history.observe(declaration);
    this.#ruleCounts.count(declaration.date, hits);
    return { line, declaration, isSuperseded, key, hash, version, parties, hits };
  }

  /** The last version and all contents that are stored under the numbers of a batch. */
  async #known(rows: readonly RowOfFile[]): Promise<Map<string, KnownVersions>> {
    const stored = await sql<{ mrn: string; item: string; version: number; hashes: string[] }>`
      select mrn, item, max(version) as version, array_agg(content_hash) as hashes from declaration
      where dataset = ${this.#intake.dataset} and ${isOneOf(rows)}
      group by mrn, item`.execute(this.#tx);
    return new Map(stored.rows.map(({ mrn, item, version, hashes }) => [`${mrn}\u0000${item}`, { version, hashes }]));
  }

  async #keep(
    examined: readonly Examined[],
    corrections: readonly Examined[],
    ready: readonly TableRows[] | undefined,
  ): Promise<void> {
    if (examined.length === 0) return;
    const { settings } = this.#intake;
    await copyTables(this.#tx, ready ?? (await this.#tablesOf(examined, await this.#supersede(corrections))));
    const last = lastOfEach(examined);
    const alerted = await this.#alerted(corrections);
    // A correction brings the alert of what it corrects up to date, also where it fits now.
    const told = examined.filter((row) => {
      if (!last.has(row)) return false;
      return scoreOf(row.hits) >= settings.goodsThreshold || alerted.has(row.key) || this.#toTell.has(row.key);
    });
    const ids = await this.#idsOf(told);
    for (const row of told) {
      const { key } = row;
      const id = ids.get(`${key}\u0000${row.version}`);
      const consignment = consignmentOf(row.declaration, row.parties);
      if (id !== undefined) this.#toTell.set(key, [...(this.#toTell.get(key) ?? []), { ...row, id, consignment }]);
    }
    if (this.#toTell.size >= TOLD_AT_ONCE_MAX) await this.#tell();
  }

  /** What is corrected counts no more. @returns what the graph said of it, by id */
  async #supersede(corrections: readonly Examined[]): Promise<ReadonlyMap<string, Standing>> {
    const { dataset } = this.#intake;
    const ids = corrections.map(({ declaration }) => consignmentId(declaration));
    const { rows } = await sql<Standing & { entity_id: string }>`
      select entity_id, properties, ages, first_edition from source_entity
      where dataset = ${dataset} and entity_id = any(${ids}::text[]) and schema = 'Consignment'`.execute(this.#tx);
    await sql`update declaration d set current = false
      from unnest(${ids}::text[], ${corrections.map(({ declaration }) => declaration.item ?? '')}::text[]) as c (id, item)
      where d.dataset = ${dataset} and consignment_id(d.mrn, d.item) = c.id and d.item = c.item
        and d.current`.execute(this.#tx);
    await sql`delete from entity_selector where dataset = ${dataset} and entity_id = any(${ids}::text[])`.execute(
      this.#tx,
    );
    return new Map(rows.map((row) => [row.entity_id, row]));
  }

  /** Raises alerts, many at a time: each step waits for the large ones of entities that are being written. */
  async #tell(): Promise<void> {
    const { settings, now } = this.#intake;
    const rows = [...this.#toTell.values()].flat();
    this.#toTell.clear();
    this.counts.alerts += await raiseGoodsAlerts(this.#tx, rows, { settings, now });
  }

  /** What of this is a correction of what raised an alert. */
  async #alerted(corrections: readonly Examined[]): Promise<ReadonlySet<string>> {
    if (corrections.length === 0) return new Set();
    const { rows } = await sql<{ mrn: string; item: string }>`
      select distinct mrn, item from declaration where dataset = ${this.#intake.dataset} and alert_id is not null
        and ${isOneOf(corrections)}`.execute(this.#tx);
    return new Set(rows.map(({ mrn, item }) => `${mrn}\u0000${item}`));
  }

  /** The rows of a batch. @param standing what the graph said of what it corrects */
  async #tablesOf(
    examined: readonly Examined[],
    standing: ReadonlyMap<string, Standing>,
  ): Promise<readonly TableRows[]> {
    const last = lastOfEach(examined);
    const { dataset, job, handling, now } = this.#intake;
    const feed = copied(dataset);
    const common = [dataset, job, handling, now.toISOString()].map(copied).join('\t');
    const rows = await rowsToCopy(
      examined,
      (row) => `${common}\t${declarationRow(row, last.has(row))}\t${columnsInGraph(row, standing, this.#edition)}\n`,
    );
    const selectors = await rowsToCopy([...last], (row) => selectorRows(row, feed));
    for (const row of last) this.#count(row, standing.has(consignmentId(row.declaration)));
    return [
      { table: 'declaration', columns: DECLARATION_COLUMNS, rows },
      { table: 'entity_selector', columns: SELECTOR_COLUMNS, rows: selectors },
    ];
  }

  #count({ declaration, parties }: Examined, isKnown: boolean): void {
    if (isKnown) this.consignments.changed++;
    else this.consignments.added++;
    this.consignments.statements += statementsOfConsignment(declaration, parties);
  }

  /** Where declarations were kept, by number, item and version. */
  async #idsOf(rows: readonly Examined[]): Promise<ReadonlyMap<string, string>> {
    if (rows.length === 0) return new Map();
    const stored = await sql<{ id: string; mrn: string; item: string; version: number }>`
      select id, mrn, item, version from declaration
      where dataset = ${this.#intake.dataset} and ${isOneOf(rows)}`.execute(this.#tx);
    return new Map(stored.rows.map(({ id, mrn, item, version }) => [`${mrn}\u0000${item}\u0000${version}`, id]));
  }
}

/** Of several versions in one batch the last that counts. */
function lastOfEach(examined: readonly Examined[]): ReadonlySet<Examined> {
  const counting = examined.filter(({ isSuperseded }) => !isSuperseded);
  // Where each is a first version none is there twice.
  if (examined.every(({ version }) => version === 1)) return new Set(counting);
  return new Set(new Map(counting.map((row) => [row.key, row])).values());
}

/** Adds what a batch before made of the same numbers. */
function addVersions(
  versions: Map<string, KnownVersions>,
  rows: readonly RowOfFile[],
  made: ReadonlyMap<string, KnownVersions> | undefined,
): void {
  if (made === undefined) return;
  for (const { declaration } of rows) {
    const key = keyOf(declaration);
    const earlier = made.get(key);
    if (earlier) versions.set(key, earlier);
  }
}

/** Whether a declaration has the number and item of one of these, or others that give the same id. */
function isOneOf(rows: readonly RowOfFile[]): RawBuilder<boolean> {
  const ids = rows.map(({ declaration }) => consignmentId(declaration));
  return sql<boolean>`consignment_id(mrn, item) = any(${ids}::text[])`;
}

function keyOf({ mrn, item = '' }: Declaration): string {
  return `${mrn}\u0000${item}`;
}
