import { sql } from 'kysely';
import { Refusal } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';
import { consignmentId, DeclaredParties, type DeclaredParty } from './consignment.ts';
import { declarationOf, type StoredDeclaration } from './stored-declarations.ts';

const OTHERS_MAX = 50;
const KNOWN_MAX = 20;
/** As many as the engine compares with. */
const SAMPLE_MAX = 200;
const LOOKED_BACK_DAYS = 60;

export interface PartyWhole extends DeclaredParty {
  readonly known: readonly { key: string; caption: string; schema: string; by: string }[];
  readonly declarations: number;
}

/** Prices of like goods: euro a kilogram. */
export interface PeerPicture {
  readonly hs: string;
  readonly count: number;
  /** 5, 25, 50, 75, 95 %. */
  readonly quantiles: readonly number[];
  readonly sample: readonly number[];
}

export interface DeclarationWhole {
  readonly row: StoredDeclaration;
  readonly items: readonly StoredDeclaration[];
  /** All versions of this item, the newest first. */
  readonly versions: readonly StoredDeclaration[];
  readonly parties: readonly PartyWhole[];
  readonly peers: PeerPicture | undefined;
  readonly containerOthers: readonly StoredDeclaration[];
  readonly vessel:
    | {
        readonly imo: string;
        readonly track: { readonly id: string; readonly name: string | null; readonly last_at: Date } | undefined;
        readonly findings: readonly { id: string; text: string; start_at: Date; score: number }[];
      }
    | undefined;
}

/** Everything that a person needs to decide on one declaration. @throws Refusal ACC-106 when there is none */
export async function readDeclarationPage(tx: Tx, id: string): Promise<DeclarationWhole> {
  const row = await tx.selectFrom('declaration').where('id', '=', id).selectAll().executeTakeFirst();
  if (!row) throw new Refusal('ACC-106');
  const sameNumber = await tx
    .selectFrom('declaration')
    .where('dataset', '=', row.dataset)
    .where('mrn', '=', row.mrn)
    // By which they are found: the ids of all its items begin alike.
    .where(sql<boolean>`consignment_id(mrn, item) ^@ ${consignmentId({ mrn: row.mrn })}`)
    .selectAll()
    .orderBy('item')
    // One that was superseded before it came counts for earlier.
    .orderBy('current', 'desc')
    .orderBy('version', 'desc')
    .execute();
  return {
    row,
    items: sameNumber.filter(({ item, current }) => item !== row.item && current),
    versions: sameNumber.filter(({ item }) => item === row.item),
    parties: await partiesWhole(tx, row),
    peers: await peersOf(tx, row),
    containerOthers: row.container === null ? [] : await othersInContainer(tx, row, row.container),
    vessel: row.vessel_imo === null ? undefined : await vesselOf(tx, row.vessel_imo, row.date),
  };
}

/** The declaration that an alert is about: as it counts now. @throws Refusal ACC-106 */
export async function readDeclarationOfAlert(tx: Tx, alert: number): Promise<DeclarationWhole> {
  const row = await tx
    .selectFrom('declaration')
    .where('alert_id', '=', alert)
    .select('id')
    .orderBy('current', 'desc')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) throw new Refusal('ACC-106');
  return await readDeclarationPage(tx, row.id);
}

async function partiesWhole(tx: Tx, row: StoredDeclaration): Promise<PartyWhole[]> {
  const parties: PartyWhole[] = [];
  for (const party of new DeclaredParties().of(declarationOf(row))) {
    parties.push({
      ...party,
      known: await knownAs(tx, row.dataset, party.id),
      declarations: await declarationsOf(tx, row.dataset, party),
    });
  }
  return parties;
}

/** Entities of other feeds that share a selector or the name with a party: candidates, no more. */
async function knownAs(tx: Tx, dataset: string, id: string): Promise<PartyWhole['known']> {
  const { rows } = await sql<{ dataset: string; entity_id: string; caption: string; schema: string; by: string }>`
    select distinct on (e.dataset, e.entity_id) e.dataset, e.entity_id, e.caption, e.schema, s.type as by
    from entity_selector mine
    join entity_selector s on s.value = mine.value and s.type = mine.type and s.dataset <> mine.dataset
    join lateral (select * from source_entity x where x.dataset = s.dataset and x.entity_id = s.entity_id offset 0) e
      on e.gone_edition is null
    where mine.dataset = ${dataset} and mine.entity_id = ${id}
    union
    select e.dataset, e.entity_id, e.caption, e.schema, 'name' as by
    from feed_entity me
    -- Who is called the same has the same words, by which they are found.
    cross join lateral (select string_agg(quote_literal(word), ' & ')::tsquery as words
      from unnest(tsvector_to_array(entity_words(me.caption, '{}'))) word) called
    join feed_entity e on entity_words(e.caption, e.properties) @@ called.words
      and lower(e.caption) = lower(me.caption) and e.dataset <> me.dataset and e.gone_edition is null
      and e.caption <> e.entity_id and e.schema <> 'Consignment'
    where me.dataset = ${dataset} and me.entity_id = ${id}
    limit ${KNOWN_MAX}`.execute(tx);
  return rows.map(({ dataset: feed, entity_id, caption, schema, by }) => ({
    key: `${feed}/${entity_id}`,
    caption,
    schema,
    by,
  }));
}

async function declarationsOf(tx: Tx, dataset: string, { id }: DeclaredParty): Promise<number> {
  const { n } = await tx
    .selectFrom('entity_edge')
    .where('dataset', '=', dataset)
    .where('target_id', '=', id)
    .where('schema', '=', 'Consignment')
    .select((e) => e.fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** The last prices of the same code before this declaration; where they are too few, of the heading. */
async function peersOf(tx: Tx, row: StoredDeclaration): Promise<PeerPicture | undefined> {
  if (row.hs6 === null) return undefined;
  for (const digits of [6, 4, 2]) {
    const hs = row.hs6.slice(0, digits);
    const { rows } = await sql<{ price: number }>`
      select value_eur / net_kg as price from declaration
      where current and hs6 like ${`${hs}%`} and net_kg > 0 and value_eur > 0 and (date, id) < (${row.date}::date, ${row.id}::bigint)
      order by date desc, id desc limit ${SAMPLE_MAX}`.execute(tx);
    if (rows.length < PEERS_MIN && digits > 2) continue;
    if (rows.length === 0) return undefined;
    const prices = rows.map(({ price }) => price).toSorted((a, b) => a - b);
    const at = (share: number) => prices[Math.min(prices.length - 1, Math.floor(share * prices.length))] ?? 0;
    return { hs, count: prices.length, quantiles: [0.05, 0.25, 0.5, 0.75, 0.95].map(at), sample: prices };
  }
  return undefined;
}

const PEERS_MIN = 20;

async function othersInContainer(tx: Tx, row: StoredDeclaration, container: string): Promise<StoredDeclaration[]> {
  return await tx
    .selectFrom('declaration')
    .where('container', '=', container)
    .where('current', '=', true)
    .where('mrn', '<>', row.mrn)
    .selectAll()
    .orderBy('date', 'desc')
    .limit(OTHERS_MAX)
    .execute();
}

async function vesselOf(tx: Tx, imo: string, day: string): Promise<DeclarationWhole['vessel']> {
  const track = await tx
    .selectFrom('vessel_track')
    .where('imo', '=', imo)
    .select(['id', 'name', 'last_at'])
    .orderBy('last_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const findings = track
    ? await tx
        .selectFrom('sea_finding')
        .where(sql<boolean>`tracks @> array[${track.id}]`)
        .where(
          sql<boolean>`start_at between ${day}::date - ${LOOKED_BACK_DAYS}::integer and ${day}::date + interval '1 day'`,
        )
        .where('type', 'not in', ['stop', 'port_call'])
        .select(['id', 'text', 'start_at', 'score'])
        .orderBy('score', 'desc')
        .limit(KNOWN_MAX)
        .execute()
    : [];
  return { imo, track, findings };
}
