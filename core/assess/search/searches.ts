import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';

const RECENT_MAX = 20;
/** Of more that were opened, the last are looked at. */
const OPENED_MAX = 100;

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

/** Remembers that a person opened an entity (`DATASET/ID`), for the list of those opened lately. */
export async function noteOpened(tx: Tx, account: string, key: string, now: Date): Promise<void> {
  await tx
    .insertInto('opened')
    .values({ account, entity_id: key, at: now })
    .onConflict((conflict) => conflict.columns(['account', 'entity_id']).doUpdateSet({ at: now }))
    .execute();
}

/** Entities opened lately, whatever feed or list says them, newest first; records that are one entity stand once. */
export async function readOpened(tx: Tx, account: string) {
  const { rows } = await sql<{ key: string; caption: string; schema: string }>`
    with last as (
      select entity_id as key, split_part(entity_id, '/', 1) as dataset,
        substr(entity_id, strpos(entity_id, '/') + 1) as id, at
      from opened where account = ${account} order by at desc limit ${OPENED_MAX}),
    named as (
      select distinct on (coalesce(s.canonical_id, key)) key, last.at, coalesce(e.caption, l.caption) as caption,
        coalesce(e.schema, l.schema) as schema
      from last
      left join lateral (select * from source_entity s where s.dataset = last.dataset and s.entity_id = last.id offset 0) e
        on true
      left join list_entry l on l.dataset = last.dataset and l.entry_id = last.id
      left join same_entity s on s.dataset = last.dataset and s.entity_id = last.id
      where e.caption is not null or l.caption is not null
      order by coalesce(s.canonical_id, key), last.at desc)
    select key, caption, schema from named order by at desc limit ${RECENT_MAX}`.execute(tx);
  return rows;
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
