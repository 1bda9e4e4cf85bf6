import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';
import { columnsOf, type EntityKey, keyOf } from './entity-key.ts';
import { StandingJudgements, type Verdict } from './standing-judgements.ts';

interface Row {
  readonly id: string;
  readonly a_dataset: string;
  readonly a_id: string;
  readonly b_dataset: string;
  readonly b_id: string;
  readonly verdict: Verdict;
}

/** What stands about these entities, about those they are one with, and so on. */
export async function readStanding(tx: Tx, keys: Iterable<EntityKey>): Promise<StandingJudgements> {
  const standing = new StandingJudgements();
  const seen = new Set<EntityKey>();
  for (let open = new Set(keys); open.size > 0; ) {
    open.forEach((key) => seen.add(key));
    for (const row of await readRows(tx, open)) {
      const [a, b] = [keyOf(row.a_dataset, row.a_id), keyOf(row.b_dataset, row.b_id)];
      standing.add({ id: Number(row.id), a, b, verdict: row.verdict });
    }
    open = new Set([...open].flatMap((key) => standing.tiedTo(key)).filter((key) => !seen.has(key)));
  }
  return standing;
}

async function readRows(tx: Tx, keys: ReadonlySet<EntityKey>): Promise<readonly Row[]> {
  const { datasets, ids } = columnsOf(keys);
  const { rows } = await sql<Row>`
    with asked (dataset, id) as (select * from unnest(${datasets}::text[], ${ids}::text[]))
    select j.id, a_dataset, a_id, b_dataset, b_id, verdict from asked join judgement j
      on j.a_dataset = asked.dataset and j.a_id = asked.id where withdrawn_at is null
    union all
    select j.id, a_dataset, a_id, b_dataset, b_id, verdict from asked join judgement j
      on j.b_dataset = asked.dataset and j.b_id = asked.id where withdrawn_at is null`.execute(tx);
  return rows;
}
