import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';
import { inOrder, refOf, turned } from '../identity/index.ts';
import type { ResolvedPair } from '../resolution/index.ts';
import { CrossrefFailed } from './finding-codes.ts';

const ROWS_AT_ONCE = 1000;
const PAIRS_MAX = 1_000_000;

/**
 * Keeps the pairs of a run in place of those of an earlier try.
 * @returns how many
 * @throws CrossrefFailed XRF-202
 */
export async function writePairs(tx: Tx, run: string, pairs: AsyncIterable<ResolvedPair>): Promise<number> {
  await tx.deleteFrom('crossref_pair').where('run_id', '=', run).execute();
  let count = 0;
  let batch: ResolvedPair[] = [];
  for await (const pair of pairs) {
    if (++count > PAIRS_MAX) throw new CrossrefFailed('XRF-202', { limit: PAIRS_MAX.toLocaleString('en') });
    if (batch.push(pair) < ROWS_AT_ONCE) continue;
    await insert(tx, run, batch);
    batch = [];
  }
  await insert(tx, run, batch);
  return count;
}

async function insert(tx: Tx, run: string, pairs: readonly ResolvedPair[]): Promise<void> {
  const rows = pairs.map(({ a, b, score, outcome, reasons }) => {
    const [first, second] = inOrder(a, b);
    const [one, other] = [refOf(first), refOf(second)];
    const ledger = first === a ? reasons : reasons.map(turned);
    return { a_dataset: one.dataset, a_id: one.id, b_dataset: other.dataset, b_id: other.id, score, outcome, ledger };
  });
  await sql`insert into crossref_pair (run_id, a_dataset, a_id, b_dataset, b_id, score, outcome, ledger)
    select ${run}, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (a_dataset text, a_id text,
      b_dataset text, b_id text, score double precision, outcome text, ledger jsonb)`.execute(tx);
}
