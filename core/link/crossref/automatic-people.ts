import type { Kysely } from 'kysely';
import { readSetting, type Tx, writeSetting } from '../../store/index.ts';
import type { Tables } from '../../store/tables.ts';

const KEY = 'link.automaticPeople';

/** Whether people may be judged the same without a look; off unless somebody has switched it on. */
export async function readAutomaticPeople(db: Kysely<Tables>): Promise<boolean> {
  return (await readSetting(db, KEY)) === true;
}

export async function writeAutomaticPeople(tx: Tx, allowed: boolean, by: string): Promise<void> {
  await writeSetting(tx, KEY, allowed, by);
}
