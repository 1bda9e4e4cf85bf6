import type { Selectable } from 'kysely';
import type { Tx } from '../../store/index.ts';
import type { HazardJudgementTable } from '../../store/hazard-tables.ts';
import { asStored } from '../../observe/hazards/index.ts';
import { idsLeadingTo } from './followed.ts';
import type { ReportWhole } from './read-report.ts';

/** Something that happened to an event here. */
export interface TimelineLine {
  readonly at: Date;
  readonly kind: 'report' | 'revision' | 'ended' | 'judgement' | 'undone' | 'alert' | 'decision' | 'note';
  readonly who: string;
  readonly text: string;
  readonly report?: string;
}

const LINES_MAX = 500;
const DECISIONS: ReadonlySet<string> = new Set(['confirmed', 'dismissed', 'second-asked', 'reopened', 'undone']);

/** What was said and done, newest first: reports and their revisions, judgements, alerts and decisions, notes. */
export async function readTimeline(
  tx: Tx,
  event: string,
  reports: readonly ReportWhole[],
  judgements: readonly Selectable<HazardJudgementTable>[],
  alerts: readonly { id: number; listed_caption: string; created_at: Date }[],
): Promise<TimelineLine[]> {
  const lines = [
    ...(await saidOf(tx, reports)),
    ...judgements.flatMap(judgementLines),
    ...(await decidedOf(tx, alerts)),
    ...(await notesOf(tx, event)),
  ];
  return lines.toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, LINES_MAX);
}

async function saidOf(tx: Tx, reports: readonly ReportWhole[]): Promise<TimelineLine[]> {
  if (reports.length === 0) return [];
  const revisions = await tx
    .selectFrom('hazard_revision')
    .where(
      'report_id',
      'in',
      reports.map(({ row }) => row.id),
    )
    .selectAll()
    .execute();
  return reports.flatMap(({ row, read }) => {
    const earlier = revisions.filter(({ report_id }) => report_id === row.id);
    const first = { who: row.agency, report: row.id };
    // A Cancel ends what it refers to, which says so, and not itself.
    const isCancel = read.standing === 'withdrawn' && earlier.length === 0;
    const hasEnded = row.ended_why !== null && !row.live && !isCancel;
    return [
      ...earlier.map((revision) => ({
        ...first,
        at: revision.received_at,
        kind: revision.revision === 1 ? ('report' as const) : ('revision' as const),
        text: asStored(revision.report).title,
      })),
      {
        ...first,
        at: row.received_at,
        kind: earlier.length === 0 ? ('report' as const) : ('revision' as const),
        text: read.title,
      },
      ...(hasEnded ? [endedLine(row.ended_at ?? row.until_at, row.ended_why ?? '', first)] : []),
    ];
  });
}

function endedLine(at: Date, why: string, first: { readonly who: string; readonly report: string }): TimelineLine {
  return { ...first, at, kind: 'ended', text: why };
}

function judgementLines({
  by,
  at,
  same,
  note,
  undone_at,
  undone_by,
}: Selectable<HazardJudgementTable>): TimelineLine[] {
  const text = `${same ? 'The same event' : 'Not the same event'}${note ? `: ${note}` : ''}`;
  return [
    { at, kind: 'judgement', who: by, text },
    ...(undone_at && undone_by ? [{ at: undone_at, kind: 'undone' as const, who: undone_by, text }] : []),
  ];
}

async function decidedOf(
  tx: Tx,
  alerts: readonly { id: number; listed_caption: string; created_at: Date }[],
): Promise<TimelineLine[]> {
  if (alerts.length === 0) return [];
  const events = await tx
    .selectFrom('alert_event')
    .where(
      'alert_id',
      'in',
      alerts.map(({ id }) => id),
    )
    .selectAll()
    .execute();
  return [
    ...alerts.map(({ id, listed_caption, created_at }) => ({
      at: created_at,
      kind: 'alert' as const,
      who: `A-${id}`,
      text: listed_caption,
    })),
    ...events
      .filter(({ kind }) => DECISIONS.has(kind) || kind === 'assigned')
      .map(({ at, actor, kind, text, alert_id }) => ({
        at,
        kind: 'decision' as const,
        who: actor,
        text: `A-${alert_id}: ${kind}${text === null ? '' : ` (${text})`}`,
      })),
  ];
}

async function notesOf(tx: Tx, event: string): Promise<TimelineLine[]> {
  const notes = await tx
    .selectFrom('note')
    .where(
      'object',
      'in',
      (await idsLeadingTo(tx, event)).map((id) => `hazard:${id}`),
    )
    .where('removed_at', 'is', null)
    .selectAll()
    .execute();
  return notes.map(({ at, by, text }) => ({ at, kind: 'note' as const, who: by, text }));
}
