import { entityKey } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';
import { NOTHING_ABOVE } from './above-change.ts';
import type { EntityChange } from './entity-change.ts';
import type { SearchChange } from './known-search.ts';

const NOTICES_SHOWN_MAX = 100;
/** What was seen is kept so long. */
const SEEN_KEPT_DAYS = 90;

export type FollowedChange = EntityChange | SearchChange;

/** That something changed which a person follows. */
export interface FollowNotice {
  readonly id: string;
  readonly at: Date;
  readonly seenAt: Date | null;
  readonly subscription: string;
  readonly title: string;
  readonly key?: string;
  /** Why it is followed. */
  readonly purpose: string;
  readonly change: FollowedChange;
}

/** The notices of a person, newest first, the unread ones before all others. */
export async function readNotices(tx: Tx, account: string): Promise<FollowNotice[]> {
  const rows = await ofAccount(tx, account)
    .select(['n.id', 'n.at', 'n.seen_at', 'n.change', 's.id as subscription', 's.title', 's.purpose'])
    .select(['s.dataset', 's.entity_id'])
    .orderBy('n.seen_at', (order) => order.desc().nullsFirst())
    .orderBy('n.id', 'desc')
    .limit(NOTICES_SHOWN_MAX)
    .execute();
  return rows.map(({ id, at, seen_at, change, subscription, title, purpose, dataset, entity_id }) => ({
    id,
    at,
    seenAt: seen_at,
    subscription,
    title,
    ...(dataset === null || entity_id === null ? {} : { key: entityKey({ dataset, id: entity_id }) }),
    purpose,
    change: readChange(change),
  }));
}

/** What was told before anybody looked at who stands above says nothing of it; of verdicts, only sure ones were told first. */
function readChange(written: unknown): FollowedChange {
  const change = written as FollowedChange;
  if (change.kind === 'search') return change;
  const whole = { ...NOTHING_ABOVE, ...change };
  return { ...whole, verdictsAdded: whole.verdictsAdded.map((verdict) => ({ covered: 'yes', ...verdict })) };
}

export async function countUnread(tx: Tx, account: string): Promise<number> {
  const { count } = await ofAccount(tx, account)
    .where('n.seen_at', 'is', null)
    .select((e) => e.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Marks one's own notices as seen; those of others are left alone. */
export async function seeNotices(tx: Tx, ids: readonly string[], account: string, now: Date): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('notice')
    .set({ seen_at: now })
    .where('id', 'in', [...ids])
    .where('seen_at', 'is', null)
    .where('subscription_id', 'in', (e) =>
      e.selectFrom('subscription').where('account', '=', account).select('subscription.id'),
    )
    .execute();
}

/** Deletes what was seen long ago. */
export async function deleteOldNotices(tx: Tx, now: Date): Promise<void> {
  const until = new Date(now.getTime() - SEEN_KEPT_DAYS * 86_400_000);
  await tx.deleteFrom('notice').where('seen_at', '<', until).execute();
}

function ofAccount(tx: Tx, account: string) {
  return tx
    .selectFrom('notice as n')
    .innerJoin('subscription as s', 's.id', 'n.subscription_id')
    .where('s.account', '=', account);
}
