import type { Tx } from '../../store/index.ts';

export type FeedState = 'on-time' | 'late' | 'refused' | 'manual';

/** A feed is late when nothing good has come of it for twice its interval. */
const LATE_INTERVALS = 2;

interface FeedTimes {
  readonly refused_at: Date | null;
  readonly location: string | null;
  readonly every_minutes: number | null;
  readonly enabled: boolean;
  readonly checked_at: Date | null;
}

export function feedState(feed: FeedTimes, now: Date): FeedState {
  if (feed.refused_at !== null) return 'refused';
  if (feed.location === null || feed.every_minutes === null || !feed.enabled) return 'manual';
  const silentMs = now.getTime() - (feed.checked_at?.getTime() ?? 0);
  return silentMs > LATE_INTERVALS * feed.every_minutes * 60_000 ? 'late' : 'on-time';
}

export async function readFeeds(tx: Tx) {
  return await tx.selectFrom('feed').selectAll().orderBy('title').execute();
}

export async function readFeedHealth(tx: Tx, now: Date): Promise<{ onTime: number; all: number }> {
  const states = (await readFeeds(tx)).map((feed) => feedState(feed, now));
  return { onTime: states.filter((state) => state === 'on-time' || state === 'manual').length, all: states.length };
}
