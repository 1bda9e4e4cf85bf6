import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';

/** One transaction at a time judges: two that each fit what stands may not fit each other. The lock goes with the transaction. */
export async function lockJudgements(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('judgements'))`.execute(tx);
}
