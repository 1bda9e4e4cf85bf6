import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';
import type { StoredReason } from '../../store/tables.ts';
import { type EntityKey, inOrder, refOf } from './entity-key.ts';
import type { Verdict } from './standing-judgements.ts';
import { turned } from './turned.ts';

export interface NewJudgement {
  readonly a: EntityKey;
  readonly b: EntityKey;
  readonly verdict: Verdict;
  readonly origin: 'person' | 'automatic' | 'id-space';
  /** What the comparison said when it was judged: 0..1, and the bits that add up to it. */
  readonly score?: number | undefined;
  readonly ledger?: readonly StoredReason[] | undefined;
  readonly note?: string | undefined;
  readonly by: string;
}

/** Appends judgements, whatever they say; gives their ids in the same order. */
export async function writeJudgements(tx: Tx, judgements: readonly NewJudgement[]): Promise<number[]> {
  if (judgements.length === 0) return [];
  const rows = judgements.map(({ a, b, ledger, ...judgement }, place) => {
    const [first, second] = inOrder(a, b).map(refOf) as [ReturnType<typeof refOf>, ReturnType<typeof refOf>];
    // What was compared is kept from the side of the first.
    const own = first.dataset === refOf(a).dataset && first.id === refOf(a).id ? ledger : ledger?.map(turned);
    return {
      place,
      a_dataset: first.dataset,
      a_id: first.id,
      b_dataset: second.dataset,
      b_id: second.id,
      ledger: own ?? null,
      ...judgement,
    };
  });
  const { rows: written } = await sql<{ id: string }>`
    insert into judgement (a_dataset, a_id, b_dataset, b_id, verdict, origin, score, ledger, note, by)
    select a_dataset, a_id, b_dataset, b_id, verdict, origin, score, ledger, note, by
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (place integer, a_dataset text, a_id text,
      b_dataset text, b_id text, verdict text, origin text, score double precision, ledger jsonb, note text, by text)
    order by place returning id`.execute(tx);
  return written.map(({ id }) => Number(id));
}
