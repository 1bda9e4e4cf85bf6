import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Finding } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';
import type { FeedPollTable } from '../../store/hazard-tables.ts';
import { feedState, type FeedState, readFeeds } from './read-feeds.ts';

/** How one poll of a feed went. */
export interface Poll {
  readonly feed: string;
  readonly at: Date;
  readonly ok: boolean;
  readonly reports?: number;
  readonly added?: number;
  readonly changed?: number;
  readonly tookMs?: number;
  /** The newest time that was said in it. */
  readonly newestAt?: Date | undefined;
  readonly findings?: readonly Finding[];
}

const FINDINGS_MAX = 50;
const KEPT_DAYS = 14;
const POLLS_SHOWN_MAX = 60;
/** A feed that answers and says nothing newer than this is stale: it may repeat what it said long ago. */
const STALE_DAYS = 30;

export async function writePoll(tx: Tx, poll: Poll): Promise<void> {
  await tx
    .insertInto('feed_poll')
    .values({
      feed_id: poll.feed,
      at: poll.at,
      ok: poll.ok,
      reports: poll.reports ?? 0,
      added: poll.added ?? 0,
      changed: poll.changed ?? 0,
      took_ms: Math.round(poll.tookMs ?? 0),
      newest_at: poll.newestAt ?? null,
      findings: JSON.stringify((poll.findings ?? []).slice(0, FINDINGS_MAX)),
    })
    .execute();
}

/** Polls older than two weeks go. */
export async function deleteOldPolls(tx: Tx, now: Date): Promise<void> {
  await tx
    .deleteFrom('feed_poll')
    .where('at', '<', new Date(now.getTime() - KEPT_DAYS * 86_400_000))
    .execute();
}

export interface FeedHealthRow {
  readonly feed: Awaited<ReturnType<typeof readFeeds>>[number];
  readonly state: FeedState | 'stale';
  readonly lastGood: Date | undefined;
  readonly newest: Date | undefined;
  readonly failuresInARow: number;
  /** Live reports of hazards that it holds; a poll that fails clears none. */
  readonly live: number;
  /** Newest first. */
  readonly polls: readonly Selectable<FeedPollTable>[];
}

/** How every feed fares, those in trouble first. */
export async function readFeedsHealth(tx: Tx, now: Date): Promise<FeedHealthRow[]> {
  const feeds = await readFeeds(tx);
  const { rows: polls } = await sql<Selectable<FeedPollTable>>`
    select * from (select *, row_number() over (partition by feed_id order by at desc, id desc) as nth from feed_poll) p
    where nth <= ${POLLS_SHOWN_MAX} order by at desc, id desc`.execute(tx);
  const live = await tx
    .selectFrom('hazard_report')
    .where('live', '=', true)
    .select((e) => ['dataset', e.fn.countAll<string>().as('n')])
    .groupBy('dataset')
    .execute();
  const rows = feeds.map((feed) => {
    const mine = polls.filter(({ feed_id }) => feed_id === feed.id);
    const good = mine.find(({ ok }) => ok);
    const newest = mine.find(({ newest_at }) => newest_at !== null)?.newest_at ?? undefined;
    const failing = mine.findIndex(({ ok }) => ok);
    return {
      feed,
      state: stateOf(feed, newest, now),
      lastGood: good?.at ?? (feed.refused_at === null ? (feed.checked_at ?? undefined) : undefined),
      newest,
      failuresInARow: failing === -1 ? mine.length : failing,
      live: Number(live.find(({ dataset }) => dataset === feed.dataset)?.n ?? 0),
      polls: mine,
    };
  });
  const order = ['refused', 'late', 'stale', 'on-time', 'manual'];
  return rows.toSorted(
    (a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.feed.title.localeCompare(b.feed.title),
  );
}

function stateOf(feed: FeedHealthRow['feed'], newest: Date | undefined, now: Date): FeedHealthRow['state'] {
  const state = feedState(feed, now);
  const isOld = newest !== undefined && now.getTime() - newest.getTime() > STALE_DAYS * 86_400_000;
  return state === 'on-time' && isOld ? 'stale' : state;
}
