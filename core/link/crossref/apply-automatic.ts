import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';
import type { CrossrefPairTable } from '../../store/tables.ts';
import type { Selectable } from 'kysely';
import { judgeAutomatically, keyOf } from '../identity/index.ts';

const PAIRS_AT_ONCE = 1000;

/** Judges the pairs of a run from a bound on, the surest first; what only follows from other pairs is not judged by itself. */
export async function applyAutomatic(tx: Tx, run: string, from: number, by: string): Promise<number> {
  let judged = 0;
  for (let offset = 0; ; offset += PAIRS_AT_ONCE) {
    const { rows } = await sql<Selectable<CrossrefPairTable>>`
      select * from crossref_pair where run_id = ${run} and score >= ${from} and outcome = 'same'
        and not ledger @> '[{"feature":"transitivity"}]' and not ledger @> '[{"feature":"judgement"}]'
      order by score desc, a_dataset, a_id, b_dataset, b_id limit ${PAIRS_AT_ONCE} offset ${offset}`.execute(tx);
    judged += await judgeAutomatically(
      tx,
      rows.map((row) => ({
        a: keyOf(row.a_dataset, row.a_id),
        b: keyOf(row.b_dataset, row.b_id),
        origin: 'automatic',
        score: row.score,
        ledger: row.ledger,
        by,
      })),
    );
    if (rows.length < PAIRS_AT_ONCE) return judged;
  }
}
