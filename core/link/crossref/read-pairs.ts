import { type Selectable, sql } from 'kysely';
import type { Properties } from '../../model/index.ts';
import { Refusal } from '../../safeguards/index.ts';
import { joinedEntities, type Tx } from '../../store/index.ts';
import type { CrossrefPairTable, StoredReason } from '../../store/tables.ts';
import {
  columnsOf,
  type EntityKey,
  type EntityNode,
  inOrder,
  type JudgementView,
  keyOf,
  readNodes,
  readStandingOf,
  refOf,
  turned,
} from '../identity/index.ts';
import { type StoredEntity, withAddresses } from './entity-records.ts';
import { IS_JUDGED, IS_OPEN, IS_TOGETHER } from './pair-state.ts';
import { type CrossrefRunView, readRun } from './read-runs.ts';

/** An entity as it was put beside another. */
export interface PairSide {
  readonly node: EntityNode;
  readonly properties: Properties;
}

/** The side of the left feed first. */
export interface CrossrefPairView {
  readonly a: PairSide;
  readonly b: PairSide;
  readonly score: number;
  readonly outcome: string;
  readonly ledger: readonly StoredReason[];
  /** What stands about the two themselves. */
  readonly judgement: JudgementView | undefined;
  /** Both are one by other judgements. */
  readonly together: boolean;
}

export interface CrossrefPageView {
  readonly run: CrossrefRunView;
  readonly pairs: readonly CrossrefPairView[];
  readonly total: number;
}

export const PAIRS_PER_PAGE = 50;

type Row = Selectable<CrossrefPairTable> & { readonly together: boolean };

/**
 * A page of the pairs of a run, the surest first: those that are left, or those that are judged.
 * @param page counts from 0
 * @throws Refusal XRF-104 when there is no such run
 */
export async function readPairs(
  tx: Tx,
  id: string,
  { state, page }: { state: 'open' | 'judged'; page: number },
): Promise<CrossrefPageView> {
  const run = await readRun(tx, id);
  const wanted = state === 'judged' ? IS_JUDGED : IS_OPEN;
  const { rows } = await sql<Row>`
    select p.*, ${IS_TOGETHER} as together from crossref_pair p where p.run_id = ${id} and ${wanted}
    order by score desc, a_dataset, a_id, b_dataset, b_id
    limit ${PAIRS_PER_PAGE} offset ${page * PAIRS_PER_PAGE}`.execute(tx);
  const { count } = await tx
    .selectFrom('crossref_pair')
    .where('run_id', '=', id)
    .select((e) => e.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  const total = state === 'open' ? run.open : Number(count) - run.open;
  return { run, pairs: await withSides(tx, run, rows), total };
}

/** What a run said of two entities, from the side of the first in the order in which pairs are kept. */
export async function readEvidence(
  tx: Tx,
  run: string,
  pair: { readonly a: EntityKey; readonly b: EntityKey },
): Promise<{ a: EntityKey; b: EntityKey; score: number; ledger: readonly StoredReason[] }> {
  const [a, b] = inOrder(pair.a, pair.b);
  const [one, other] = [refOf(a), refOf(b)];
  const row = await tx
    .selectFrom('crossref_pair')
    .where('run_id', '=', run)
    .where('a_dataset', '=', one.dataset)
    .where('a_id', '=', one.id)
    .where('b_dataset', '=', other.dataset)
    .where('b_id', '=', other.id)
    .select(['score', 'ledger'])
    .executeTakeFirst();
  if (!row) throw new Refusal('XRF-104');
  return { a, b, ...row };
}

async function withSides(tx: Tx, run: CrossrefRunView, rows: readonly Row[]): Promise<CrossrefPairView[]> {
  const pairs = rows.map((row) => ({ a: keyOf(row.a_dataset, row.a_id), b: keyOf(row.b_dataset, row.b_id), row }));
  const keys = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const nodes = await readNodes(tx, keys);
  const properties = await readProperties(tx, keys);
  const standing = await readStandingOf(tx, pairs);
  const sideOf = (key: EntityKey): PairSide => ({ node: nodes.get(key)!, properties: properties.get(key) ?? {} });
  return pairs.map(({ a, b, row }, i) => {
    const isTurned = row.a_dataset !== run.left;
    const [left, right] = isTurned ? [b, a] : [a, b];
    return {
      a: sideOf(left),
      b: sideOf(right),
      score: row.score,
      outcome: row.outcome,
      ledger: isTurned ? row.ledger.map(turned) : row.ledger,
      judgement: standing[i],
      together: row.together,
    };
  });
}

async function readProperties(tx: Tx, keys: ReadonlySet<EntityKey>): Promise<Map<EntityKey, Properties>> {
  const { datasets, ids } = columnsOf(keys);
  const { rows } = await sql<StoredEntity>`
    select e.dataset, e.entity_id, e.schema, e.properties
    from unnest(${datasets}::text[], ${ids}::text[]) as a (dataset, entity_id)
    ${joinedEntities(ids)}`.execute(tx);
  const found = new Map<EntityKey, Properties>();
  for (const [dataset, entities] of Object.entries(Object.groupBy(rows, (row) => row.dataset)))
    for (const { key, properties } of await withAddresses(tx, dataset, entities!)) found.set(key, properties);
  return found;
}
