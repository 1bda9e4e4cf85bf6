import type { QueueRow } from '@quintet/core/assess';
import { feedState, type readFeeds, type readJob, type readVersions } from '@quintet/core/observe/intake';
import type { AlertRow, AlertState, Feed, IngestJob, ListVersion } from '../api/index.ts';

/** How rows of the store look outside. */
export function alertRow({ due, clockFrom, createdAt, decidedAt, id, state, ...row }: QueueRow): AlertRow {
  return {
    ...row,
    id: `A-${id}`,
    state: state as AlertState,
    ...(due ? { due: due.toISOString() } : {}),
    ...(clockFrom ? { clockFrom: clockFrom.toISOString() } : {}),
    createdAt: createdAt.toISOString(),
    ...(decidedAt ? { decidedAt: decidedAt.toISOString() } : {}),
  };
}

export function feedShape(feed: Awaited<ReturnType<typeof readFeeds>>[number], now: Date): Feed {
  return {
    id: feed.id,
    title: feed.title,
    dataset: feed.dataset,
    sector: feed.sector,
    ...(feed.location === null ? {} : { location: feed.location }),
    ...(feed.every_minutes === null ? {} : { everyMinutes: feed.every_minutes }),
    legalBasis: feed.legal_basis,
    owner: feed.owner,
    grade: feed.grade,
    handling: feed.handling,
    state: feedState(feed, now),
    ...(feed.checked_at ? { checkedAt: feed.checked_at.toISOString() } : {}),
    ...(feed.next_at ? { nextAt: feed.next_at.toISOString() } : {}),
    enabled: feed.enabled,
    ...(feed.refused_at ? { refusal: { at: feed.refused_at.toISOString(), findings: feed.refusal ?? [] } } : {}),
  };
}

export function versionShape(version: Awaited<ReturnType<typeof readVersions>>[number]): ListVersion {
  return {
    id: version.id,
    dataset: version.dataset,
    state: version.state === 'kept' ? 'in-force' : (version.state as ListVersion['state']),
    receivedAt: version.received_at.toISOString(),
    ...(version.published_at ? { publishedAt: version.published_at.toISOString() } : {}),
    entries: version.entries,
    added: version.added,
    changed: version.changed,
    removed: version.removed,
    files: version.files,
    hash: version.hash,
    findings: version.findings,
    by: version.by,
  };
}

export function jobShape(job: Awaited<ReturnType<typeof readJob>>): IngestJob {
  const bytes = Number(job.bytes);
  return {
    id: job.id,
    file: job.file,
    state: job.state as IngestJob['state'],
    ...(job.as === null ? {} : { as: job.as }),
    ...(job.format === null ? {} : { format: job.format }),
    ...(job.dataset === null ? {} : { dataset: job.dataset }),
    bytes,
    // The head of a file is read once more to tell its format.
    bytesRead: Math.min(bytes, Number(job.bytes_read)),
    added: job.added,
    changed: job.changed,
    removed: job.removed,
    refused: job.refused,
    findings: job.findings,
    at: job.at.toISOString(),
  };
}

/** `A-1042` as the store has it; what is none is the id of no alert. */
export function alertNumber(id: string): number {
  const digits = /^A-(\d{1,9})$/.exec(id)?.[1];
  return digits === undefined ? -1 : Number(digits);
}
