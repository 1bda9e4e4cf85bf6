import { randomBytes } from 'node:crypto';
import type { Tx } from '../../store/index.ts';

const RECENT_MAX = 20;

/** Keeps a search with its purpose; gives the id that stands in its address. */
export async function writeSearch(
  tx: Tx,
  search: { account: string; query: Readonly<Record<string, string | undefined>>; purpose: string; hits: number },
): Promise<string> {
  const id = `q_${randomBytes(9).toString('base64url')}`;
  await tx
    .insertInto('search')
    .values({
      id,
      account: search.account,
      query: JSON.stringify(search.query),
      purpose: search.purpose,
      hits: search.hits,
    })
    .execute();
  return id;
}

/** One's own search; another's is as unknown as none. */
export async function readSearch(tx: Tx, id: string, account: string) {
  return await tx
    .selectFrom('search')
    .where('id', '=', id)
    .where('account', '=', account)
    .selectAll()
    .executeTakeFirst();
}

export async function readRecentSearches(tx: Tx, account: string) {
  return await tx
    .selectFrom('search')
    .where('account', '=', account)
    .selectAll()
    .orderBy('at', 'desc')
    .limit(RECENT_MAX)
    .execute();
}

/** Remembers that a person opened an entity, for the list of those opened lately. */
export async function noteOpened(tx: Tx, account: string, entityId: string, now: Date): Promise<void> {
  await tx
    .insertInto('opened')
    .values({ account, entity_id: entityId, at: now })
    .onConflict((conflict) => conflict.columns(['account', 'entity_id']).doUpdateSet({ at: now }))
    .execute();
}

export async function readOpened(tx: Tx, account: string) {
  return await tx
    .selectFrom('opened')
    .innerJoin('list_entry', 'list_entry.entry_id', 'opened.entity_id')
    .where('account', '=', account)
    .select(['entity_id', 'caption', 'schema', 'opened.at'])
    .orderBy('opened.at', 'desc')
    .limit(RECENT_MAX)
    .execute();
}

/** Alerts about a list entry, newest first. */
export async function readAlertsOfEntry(tx: Tx, entryId: string) {
  return await tx
    .selectFrom('alert')
    .where('entry_id', '=', entryId)
    .select(['id', 'subject_caption', 'state', 'score', 'created_at'])
    .orderBy('created_at', 'desc')
    .limit(100)
    .execute();
}
