import { sql } from 'kysely';
import { HAZARD_SETTINGS_CHANNEL } from '../../observe/hazards/index.ts';
import { notify, type Tx, writeSetting } from '../../store/index.ts';

const KEY = 'hazards-look-again';

/**
 * What events stand among has changed (sites, people, the own area): they are looked at again once this transaction stands.
 */
export async function askToLookAgain(tx: Tx, by: string): Promise<void> {
  await writeSetting(tx, KEY, { isAsked: true }, by);
  await notify(tx, HAZARD_SETTINGS_CHANNEL, 'look-again');
}

export function lookAgainDue() {
  return sql<boolean>`exists (select from setting where key = ${KEY} and value @> '{"isAsked": true}')`;
}

/** Whether events are to be looked at again; once asked, it is taken for done. */
export async function takeLookAgain(tx: Tx): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('setting')
    .set({ value: JSON.stringify({ isAsked: false }) })
    .where('key', '=', KEY)
    .where(lookAgainDue())
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
