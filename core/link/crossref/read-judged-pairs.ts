import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';
import { keyOf } from '../identity/index.ts';
import type { Judgement } from '../resolution/index.ts';

interface Row {
  readonly a_dataset: string;
  readonly a_id: string;
  readonly b_dataset: string;
  readonly b_id: string;
  readonly verdict: string;
}

/** What stands about pairs of these feeds, the left one first; "unsure" teaches nothing. */
export async function readJudgedPairs(tx: Tx, left: string, right: string): Promise<Judgement[]> {
  const [first, second] = left < right ? [left, right] : [right, left];
  const { rows } = await sql<Row>`
    select distinct on (a_dataset, a_id, b_dataset, b_id) a_dataset, a_id, b_dataset, b_id, verdict from judgement
    where a_dataset = ${first} and b_dataset = ${second} and withdrawn_at is null
    order by a_dataset, a_id, b_dataset, b_id, id desc`.execute(tx);
  return rows.flatMap((row) => {
    if (row.verdict === 'unsure') return [];
    const [a, b] = [keyOf(row.a_dataset, row.a_id), keyOf(row.b_dataset, row.b_id)];
    return [{ ...(first === left ? { a, b } : { a: b, b: a }), same: row.verdict === 'same' }];
  });
}
