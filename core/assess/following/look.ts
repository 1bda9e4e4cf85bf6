import { sql } from 'kysely';
import { entityKey, readEntityKey } from '../../model/index.ts';
import { policy, type Role } from '../../safeguards/index.ts';
import { notify, readSettings, type Tx } from '../../store/index.ts';
import { versionsInForce } from '../screening/load-watch-list.ts';
import type { WatchList } from '../screening/watch-list.ts';
import type { SearchQuery } from '../search/search-lists.ts';
import { NOTICES_CHANNEL } from './channel.ts';
import { entityChange } from './entity-change.ts';
import { followingsOf } from './followed-already.ts';
import { type KnownEntity, knownEntity, knownMembers } from './known-entity.ts';
import { type KnownSearch, runSearch, searchChange, versionsText } from './known-search.ts';
import type { FollowedChange } from './notices.ts';

/** Subscriptions that one look takes; the next look takes the others. */
const LOOKS_AT_ONCE_MAX = 200;

/** The last edition of each feed, read once for all subscriptions. */
const LAST = sql`last as materialized (select dataset, max(edition) as edition from entity_edition group by dataset)`;
/** The feeds of an entity have a newer edition than the one looked at, or it has other members. */
const ENTITY_IS_DUE = sql<boolean>`s.kind = 'entity' and (
  exists (select 1 from jsonb_each_text(s.known -> 'editions') k join last on last.dataset = k.key
    where last.edition > k.value::integer)
  or s.known -> 'same' <> case when mine.canonical_id is null
    then jsonb_build_array(s.dataset || '/' || s.entity_id)
    else (select jsonb_agg(other.dataset || '/' || other.entity_id order by other.dataset, other.entity_id)
      from same_entity other where other.canonical_id = mine.canonical_id) end)`;

/**
 * The subscriptions that the state of the store asks to be looked at. It is read and not remembered, so that no death of
 * a process loses a change.
 */
export async function subscriptionsDue(tx: Tx, list: WatchList): Promise<string[]> {
  const inForce = await versionsInForce(tx);
  const versions = versionsText(inForce);
  // A process whose lists in memory are older or newer than those in force leaves searches to another look.
  const mayRun = versions === versionsText(list.versions);
  const searchIsDue = sql<boolean>`s.kind = 'search' and ${mayRun} and s.known ->> 'versions' <> ${versions}`;
  const { rows } = await sql<{ id: string }>`with ${LAST} select s.id from subscription s
    join account a on a.name = s.account and not a.disabled
    left join same_entity mine on mine.dataset = s.dataset and mine.entity_id = s.entity_id
    where s.notify and (${ENTITY_IS_DUE} or ${searchIsDue}) limit ${LOOKS_AT_ONCE_MAX}`.execute(tx);
  return rows.map(({ id }) => id);
}

/**
 * Looks at one subscription and tells its owner what changed: one notice for all of it. What is known moves on in the
 * same transaction, so that a change is told once, whoever else looks at the same time. Of several subscriptions of one
 * person to one entity the oldest tells.
 */
export async function lookAt(tx: Tx, id: string, list: WatchList, now: Date): Promise<void> {
  const row = await tx
    .selectFrom('subscription as s')
    .innerJoin('account as a', 'a.name', 's.account')
    .where('s.id', '=', id)
    .where('a.disabled', '=', false)
    .select(['s.id', 's.account', 's.kind', 's.dataset', 's.entity_id', 's.query', 's.known', 'a.role'])
    .forUpdate('s')
    .skipLocked()
    .executeTakeFirst();
  if (row === undefined) return;
  // Whose role reads no entities any more is told nothing of them.
  if (!policy['entity.read'].roles.includes(row.role as Role)) return;
  const found = row.kind === 'entity' ? await lookAtEntity(tx, row) : await lookAtSearch(tx, row, list);
  if (found === undefined) return;
  const { known, change } = found;
  await tx
    .updateTable('subscription')
    .set({ known: JSON.stringify(known), looked_at: now })
    .where('id', '=', id)
    .execute();
  if (change === undefined) return;
  await tx
    .insertInto('notice')
    .values({ subscription_id: id, at: now, change: JSON.stringify(change) })
    .execute();
  await notify(tx, NOTICES_CHANNEL, '');
}

interface Followed {
  readonly id: string;
  readonly account: string;
  readonly dataset: string | null;
  readonly entity_id: string | null;
  readonly query: unknown;
  readonly known: unknown;
}

interface Found {
  readonly known: KnownEntity | KnownSearch;
  readonly change: FollowedChange | undefined;
}

async function lookAtEntity(tx: Tx, followed: Followed): Promise<Found | undefined> {
  const { dataset, entity_id, account, known } = followed;
  if (dataset === null || entity_id === null) return undefined;
  const entity = { dataset, id: entity_id };
  const now = await knownEntity(tx, entity);
  const before = known as KnownEntity;
  const [oldest] = await followingsOf(tx, account, entity);
  if (oldest === undefined || oldest.subscription === followed.id)
    return { known: now, change: entityChange(before, now) };
  // The oldest tells of the whole entity. What it did not know of before the two were one is told here for the last time.
  if (before.same.includes(entityKey(oldest))) return { known: now, change: undefined };
  const stayed = before.same.filter((key) => now.same.includes(key)).map(readEntityKey);
  return { known: now, change: entityChange(before, await knownMembers(tx, stayed)) };
}

async function lookAtSearch(tx: Tx, { query, known }: Followed, list: WatchList): Promise<Found | undefined> {
  if (query === null) return undefined;
  const run = runSearch(list, query as SearchQuery, await readSettings(tx));
  return { known: run.known, change: searchChange(known as KnownSearch, run.hits) };
}

/** Who cannot sign in follows nothing: what was followed ends, searches that were kept are told of no more. */
export async function endForDisabled(tx: Tx): Promise<void> {
  await sql`delete from subscription s using account a
    where a.name = s.account and a.disabled and s.kind = 'entity'`.execute(tx);
  await sql`update subscription s set notify = false from account a
    where a.name = s.account and a.disabled and s.notify`.execute(tx);
}
