import type { FeedDefinition, FeedHealthRow } from '@quintet/core/observe/intake';
import type { FeedHealth, KnownFeed } from '../api/index.ts';
import { findingsShape, type Sight } from './shapes.ts';

/** How the health of a feed looks outside; what quotes protected data is told for a stated purpose only. */
export function feedHealth(row: FeedHealthRow, sight: Sight): FeedHealth {
  const { feed, lastGood, newest, polls, state, failuresInARow, live } = row;
  return {
    id: feed.id,
    title: feed.title,
    dataset: feed.dataset,
    sector: feed.sector,
    reads: feed.reads === 'hazards' ? 'hazards' : 'list',
    owner: feed.owner,
    legalBasis: feed.legal_basis,
    enabled: feed.enabled,
    state,
    ...(feed.every_minutes === null ? {} : { everyMinutes: feed.every_minutes }),
    ...(feed.location === null ? {} : { location: feed.location }),
    ...(lastGood ? { lastGood: lastGood.toISOString() } : {}),
    ...(polls[0] ? { lastPoll: polls[0].at.toISOString() } : {}),
    ...(feed.next_at ? { next: feed.next_at.toISOString() } : {}),
    ...(newest ? { newest: newest.toISOString() } : {}),
    failuresInARow,
    live,
    polls: polls.map(({ at, ok, reports, added, changed, took_ms, findings }) => ({
      at: at.toISOString(),
      ok,
      reports,
      added,
      changed,
      tookMs: took_ms,
      findings: findingsShape(findings, sight),
    })),
  };
}

/** A source that a sector knows; none where it is not published anywhere. */
export function knownFeed(feed: FeedDefinition): KnownFeed[] {
  const { dataset, title, sector, owner, legalBasis, reads = 'list', publishedAt, everyMinutes } = feed;
  if (publishedAt === undefined) return [];
  const every = everyMinutes === undefined ? {} : { everyMinutes };
  return [{ dataset, title, sector, owner, legalBasis, reads, location: publishedAt, ...every }];
}
