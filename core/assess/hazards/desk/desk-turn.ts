import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { readSetting, type Tx, writeSetting } from '../../../store/index.ts';

const KEY = 'hazards-desk';

/**
 * Keeps everybody else from changing events until the transaction ends, and tells who changed them last. A desk that holds
 * another stamp than this one holds something else than the store: its last transaction was rolled back, somebody else was
 * at work, or a backup was restored.
 */
export async function lockDesk(tx: Tx): Promise<string | undefined> {
  await sql`select pg_advisory_xact_lock(hashtext(${KEY}))`.execute(tx);
  return (await readSetting(tx, KEY)) as string | undefined;
}

/** Marks what was changed in this transaction as one's own. */
export async function stampDesk(tx: Tx): Promise<string> {
  const stamp = randomUUID();
  await writeSetting(tx, KEY, stamp, 'node');
  return stamp;
}
