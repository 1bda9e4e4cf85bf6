import type { QueueRow } from '@quintet/core/assess';
import { feedState, type readFeeds, type readJob, type readVersions } from '@quintet/core/observe/intake';
import { hasPurpose, type Principal } from '@quintet/core/safeguards';
import type { AlertRow, AlertState, Feed, Finding, IngestJob, ListVersion, ShownFinding } from '../api/index.ts';

type VersionRow = Awaited<ReturnType<typeof readVersions>>[number];

/** Who is shown something, and when: what quotes protected data is shown for a stated purpose only. */
export interface Sight {
  readonly who: Principal;
  readonly now: Date;
}

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

/** Sentence and place of a finding quote what was found: they are told for a stated purpose only. */
export function findingsShape(findings: readonly Finding[], { who, now }: Sight): ShownFinding[] {
  if (hasPurpose(who, now)) return [...findings];
  return findings.map(({ severity, code, line }) => ({ severity, code, ...(line === undefined ? {} : { line }) }));
}

/** A feed, with what `inForce` says stays in force while its last edition is refused. */
export function feedShape(
  feed: Awaited<ReturnType<typeof readFeeds>>[number],
  inForce: readonly Pick<VersionRow, 'dataset' | 'received_at'>[],
  sight: Sight,
): Feed {
  const stays = inForce.find(({ dataset }) => dataset === feed.dataset);
  return {
    id: feed.id,
    title: feed.title,
    dataset: feed.dataset,
    sector: feed.sector,
    reads: feed.reads === 'hazards' ? 'hazards' : 'list',
    ...(feed.location === null ? {} : { location: feed.location }),
    ...(feed.every_minutes === null ? {} : { everyMinutes: feed.every_minutes }),
    legalBasis: feed.legal_basis,
    owner: feed.owner,
    grade: feed.grade,
    handling: feed.handling,
    state: feedState(feed, sight.now),
    ...(feed.checked_at ? { checkedAt: feed.checked_at.toISOString() } : {}),
    ...(feed.next_at ? { nextAt: feed.next_at.toISOString() } : {}),
    enabled: feed.enabled,
    ...(feed.refused_at
      ? {
          refusal: {
            at: feed.refused_at.toISOString(),
            findings: findingsShape(feed.refusal ?? [], sight),
            ...(stays ? { staysInForce: stays.received_at.toISOString() } : {}),
          },
        }
      : {}),
  };
}

export function versionShape(version: VersionRow, sight: Sight): ListVersion {
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
    files: hasPurpose(sight.who, sight.now)
      ? version.files
      : version.files.map(({ sha256, bytes }) => ({ sha256, bytes })),
    hash: version.hash,
    findings: findingsShape(version.findings, sight),
    by: version.by,
  };
}

export function jobShape(job: Awaited<ReturnType<typeof readJob>>, sight: Sight): IngestJob {
  const bytes = Number(job.bytes);
  return {
    id: job.id,
    ...(hasPurpose(sight.who, sight.now) ? { file: job.file } : {}),
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
    findings: findingsShape(job.findings, sight),
    at: job.at.toISOString(),
  };
}

/** `A-1042` as the store has it; what is none is the id of no alert. */
export function alertNumber(id: string): number {
  const digits = /^A-(\d{1,9})$/.exec(id)?.[1];
  return digits === undefined ? -1 : Number(digits);
}
