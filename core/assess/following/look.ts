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
import { type AboveContext, dayOf } from './known-above.ts';
import { type KnownEntity, knownEntity, knownMembers, lastEditions, readWrittenEntity } from './known-entity.ts';
import { type KnownSearch, runSearch, searchChange, versionsText } from './known-search.ts';
import type { FollowedChange } from './notices.ts';

/** Whose role reads no entities any more is told nothing of them. */
const READERS = policy['entity.read'].roles;
/** Subscriptions that one look takes; the next look takes the others. */
const LOOKS_AT_ONCE_MAX = 200;
/** So long a judgement about somebody in the feeds above waits: whoever judges a hundred pairs asks for one look. */
const JUDGED_WAIT_MINUTES = 10;
/** Judgements that ask for a look by themselves; what earlier ones changed is seen within a day. */
const JUDGEMENTS_MAX = 10_000;

/** With what one looks at what is followed. */
export interface LookContext extends AboveContext {
  /** The lists in memory. */
  readonly list: WatchList;
}

/** The last edition of each feed, read once for all subscriptions. */
const LAST = sql`last as materialized (select dataset, max(edition) as edition from entity_edition group by dataset)`;
/** The last judgement about somebody of each feed. */
const JUDGED = sql`judged as materialized (select e.dataset, max(j.id) as id from judgement j
  cross join lateral (values (j.a_dataset), (j.b_dataset)) e (dataset)
  where j.id > (select max(id) from judgement) - ${sql.lit(JUDGEMENTS_MAX)} group by e.dataset)`;
/**
 * When a judgement about somebody of each feed was withdrawn last; each day is looked at anyhow. It is compared with what
 * the last look read, and not with when that was: the clock of the store may differ from that of a node, and a look may
 * fail.
 */
const withdrawnSince = (now: Date) => sql`withdrawn as materialized (select e.dataset, max(j.withdrawn_at) as at
  from judgement j cross join lateral (values (j.a_dataset), (j.b_dataset)) e (dataset)
  where j.withdrawn_at > ${now}::timestamptz - interval '1 day' group by e.dataset)`;
/** The feeds of an entity have a newer edition than the one looked at, or it has other members. */
const ENTITY_IS_DUE = sql<boolean>`s.kind = 'entity' and (
  exists (select 1 from jsonb_each_text(s.known -> 'editions') k join last on last.dataset = k.key
    where last.edition > k.value::integer)
  or s.known -> 'same' <> case when mine.canonical_id is null
    then jsonb_build_array(s.dataset || '/' || s.entity_id)
    else (select jsonb_agg(other.dataset || '/' || other.entity_id order by other.dataset, other.entity_id)
      from same_entity other where other.canonical_id = mine.canonical_id) end)`;
/**
 * Nobody has looked yet at who stands above, or not today (stakes begin and end), or somebody in the feeds above was
 * judged to be one with another, or is not so any more.
 */
const aboveIsDue = (now: Date) => sql<boolean>`s.kind = 'entity' and (
  not s.known ? 'above'
  or s.known -> 'above' ->> 'at' < ${dayOf(now)}
  or (coalesce(s.looked_at, s.created_at) < ${now}::timestamptz - make_interval(mins => ${JUDGED_WAIT_MINUTES})
    and (exists (select 1 from judged j where j.id > (s.known -> 'above' ->> 'judged')::bigint
        and s.known -> 'editions' ? j.dataset)
      or exists (select 1 from withdrawn w where w.at > (s.known -> 'above' ->> 'withdrawn')::timestamptz
        and s.known -> 'editions' ? w.dataset))))`;

/**
 * The subscriptions that the state of the store asks to be looked at, those first that were not for longest. It is read
 * and not remembered, so that no death of a process loses a change.
 */
export async function subscriptionsDue(tx: Tx, { list, now }: Pick<LookContext, 'list' | 'now'>): Promise<string[]> {
  const versions = versionsText(await versionsInForce(tx));
  // A process whose lists in memory are older or newer than those in force leaves what asks for them to another look.
  const mayRun = versions === versionsText(list.versions);
  const listsAreDue = sql<boolean>`${mayRun}
    and coalesce(s.known ->> 'versions', s.known -> 'above' ->> 'lists') <> ${versions}`;
  const { rows } = await sql<{
    id: string;
  }>`with ${LAST}, ${JUDGED}, ${withdrawnSince(now)} select s.id from subscription s
    join account a on a.name = s.account and not a.disabled and a.role = any(${READERS}::text[])
    left join same_entity mine on mine.dataset = s.dataset and mine.entity_id = s.entity_id
    where s.notify and (${ENTITY_IS_DUE} or ${aboveIsDue(now)} or ${listsAreDue})
    order by s.looked_at nulls first, s.id limit ${LOOKS_AT_ONCE_MAX}`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Puts off what could not be looked at until all others had their turn. */
export async function putOff(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.updateTable('subscription').set({ looked_at: now }).where('id', '=', id).execute();
}

/**
 * Looks at one subscription and tells its owner what changed: one notice for all of it. What is known moves on in the
 * same transaction, so that a change is told once, whoever else looks at the same time. Of several subscriptions of one
 * person to one entity the oldest tells.
 */
export async function lookAt(tx: Tx, id: string, context: LookContext): Promise<void> {
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
  if (!READERS.includes(row.role as Role)) return;
  const found = row.kind === 'entity' ? await lookAtEntity(tx, row, context) : await lookAtSearch(tx, row, context);
  if (found === undefined) return;
  const { known, change } = found;
  const { now } = context;
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

async function lookAtEntity(tx: Tx, followed: Followed, context: LookContext): Promise<Found | undefined> {
  const { dataset, entity_id, account, known } = followed;
  if (dataset === null || entity_id === null) return undefined;
  const entity = { dataset, id: entity_id };
  const before = await readWrittenEntity(tx, known);
  const now = await knownEntity(tx, entity, context, before.above);
  const [oldest] = await followingsOf(tx, account, entity);
  if (oldest === undefined || oldest.subscription === followed.id)
    return { known: now, change: entityChange(before, now) };
  // The oldest tells of the whole entity. What it did not know of before the two were one is told here for the last time.
  if (before.same.includes(entityKey(oldest))) return { known: now, change: undefined };
  const stayed = before.same.filter((key) => now.same.includes(key)).map(readEntityKey);
  return { known: now, change: entityChange(before, await knownMembers(tx, stayed, await lastEditions(tx))) };
}

async function lookAtSearch(tx: Tx, { query, known }: Followed, { list }: LookContext): Promise<Found | undefined> {
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
