import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';

/** One transaction at a time changes tracks and the alerts about them: two that change the same ones in another order would wait for each other. */
export async function lockVessels(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('vessels'))`.execute(tx);
}
