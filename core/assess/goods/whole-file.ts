import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';

/** What is written from here on can be taken back, within the transaction. */
export async function markDeclarations(tx: Tx): Promise<void> {
  await sql`savepoint declarations`.execute(tx);
}

/** Takes back what was written since: of a file that turns out to be broken nothing is kept. */
export async function restoreDeclarations(tx: Tx): Promise<void> {
  await sql`rollback to savepoint declarations`.execute(tx);
}
