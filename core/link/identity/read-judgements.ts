import { type Selectable, sql } from 'kysely';
import type { Tx } from '../../store/index.ts';
import type { JudgementTable } from '../../store/tables.ts';
import { columnsOf, type EntityKey } from './entity-key.ts';
import { type JudgementView, judgementView } from './judgement-row.ts';
import { StandingJudgements } from './standing-judgements.ts';

/** Of a longer history the latest. */
const JUDGEMENTS_MAX = 2000;

/** Every judgement about one of these entities, the newest first, those that do not stand among them. */
export async function readJudgements(tx: Tx, keys: Iterable<EntityKey>): Promise<JudgementView[]> {
  const { datasets, ids } = columnsOf(keys);
  const { rows } = await sql<Selectable<JudgementTable>>`
    with asked (dataset, id) as (select * from unnest(${datasets}::text[], ${ids}::text[])), about as (
      select j.* from asked join judgement j on j.a_dataset = asked.dataset and j.a_id = asked.id
      union
      select j.* from asked join judgement j on j.b_dataset = asked.dataset and j.b_id = asked.id)
    select * from about order by id desc limit ${JUDGEMENTS_MAX}`.execute(tx);
  return withStanding(rows);
}

/** Rows that hold the whole history of each of their pairs, the newest first. */
function withStanding(rows: readonly Selectable<JudgementTable>[]): JudgementView[] {
  const standing = new StandingJudgements();
  const views = rows.map((row) => judgementView(row, false));
  for (const { id, a, b, verdict, withdrawnAt } of views)
    if (withdrawnAt === null) standing.add({ id: Number(id), a, b, verdict });
  return views.map((view) => ({ ...view, stands: standing.of(view.a, view.b)?.id === Number(view.id) }));
}

/** One judgement, with whether it stands. */
export async function readJudgement(tx: Tx, id: string): Promise<JudgementView | undefined> {
  const row = await tx.selectFrom('judgement').where('id', '=', id).selectAll().executeTakeFirst();
  if (!row) return undefined;
  const later = await tx
    .selectFrom('judgement')
    .where('a_dataset', '=', row.a_dataset)
    .where('a_id', '=', row.a_id)
    .where('b_dataset', '=', row.b_dataset)
    .where('b_id', '=', row.b_id)
    .where('withdrawn_at', 'is', null)
    .where('id', '>', row.id)
    .select('id')
    .limit(1)
    .executeTakeFirst();
  return judgementView(row, row.withdrawn_at === null && later === undefined);
}

/** What stands about each of these pairs, in their order; a before b as pairs are kept. */
export async function readStandingOf(
  tx: Tx,
  pairs: readonly { readonly a: EntityKey; readonly b: EntityKey }[],
): Promise<(JudgementView | undefined)[]> {
  const [a, b] = [columnsOf(pairs.map((pair) => pair.a)), columnsOf(pairs.map((pair) => pair.b))];
  const { rows } = await sql<Selectable<JudgementTable>>`
    select distinct on (j.a_dataset, j.a_id, j.b_dataset, j.b_id) j.*
    from unnest(${a.datasets}::text[], ${a.ids}::text[], ${b.datasets}::text[], ${b.ids}::text[]) as p (ad, ai, bd, bi)
    join judgement j on j.a_dataset = p.ad and j.a_id = p.ai and j.b_dataset = p.bd and j.b_id = p.bi
    where j.withdrawn_at is null order by j.a_dataset, j.a_id, j.b_dataset, j.b_id, j.id desc`.execute(tx);
  const views = rows.map((row) => judgementView(row, true));
  return pairs.map((pair) => views.find((view) => view.a === pair.a && view.b === pair.b));
}
