import { sql } from 'kysely';
import type { EvidenceRow, Tx } from '../../store/index.ts';
import type { ReadHazard } from './read-hazard.ts';

/** In which event a report is. */
export interface Membership {
  readonly event: string | null;
  /** Why; absent where no new reason is known, and the one that is kept stays. */
  readonly evidence?: readonly EvidenceRow[];
}

/** A report to be kept: new, a later revision, or one that has begun or ceased to be live. */
export interface ReportToKeep extends Membership {
  readonly dataset: string;
  readonly read: ReadHazard;
  readonly recordId: string | null;
  /** TLP 2.0 code, `TLP:AMBER`. */
  readonly handling: string;
  readonly receivedAt: Date;
  readonly revision: number;
  readonly live: boolean;
  readonly endedWhy: string | undefined;
  /** When it ceases to be live. */
  readonly untilAt: Date;
  /** When it was seen that it is not live. */
  readonly seenAt: Date;
}

/** Keeps reports as their sources say them now; what was said before stays as an earlier revision. */
export async function keepReports(tx: Tx, reports: readonly ReportToKeep[]): Promise<void> {
  if (reports.length === 0) return;
  const ids = reports.map(({ read }) => read.report.id);
  await sql`
    insert into hazard_revision (report_id, revision, received_at, report, record_id)
    select r.id, r.revision, r.received_at, r.report, r.record_id
    from hazard_report r join unnest(${ids}::text[], ${reports.map(({ revision }) => revision)}::integer[])
      as k (id, revision) on k.id = r.id
    where k.revision > r.revision
    on conflict do nothing`.execute(tx);
  const rows = reports.map(rowOf);
  const columns = Object.keys(rows[0]!).map((name) => sql.ref(name));
  const changes = columns.map((column) => sql`${column} = excluded.${column}`);
  await sql`
    insert into hazard_report (${sql.join(columns)}, evidence)
    select ${sql.join(columns)}, coalesce(evidence, '[]')
    from json_populate_recordset(null::hazard_report, ${JSON.stringify(rows.map((row, i) => ({ ...row, evidence: reports[i]!.evidence })))}::json)
    on conflict (id) do update set ${sql.join(changes)},
      evidence = case when excluded.evidence = '[]' then hazard_report.evidence else excluded.evidence end`.execute(tx);
}

function rowOf({
  dataset,
  read,
  recordId,
  handling,
  receivedAt,
  revision,
  live,
  endedWhy,
  event,
  ...when
}: ReportToKeep) {
  const { untilAt, seenAt } = when;
  const { report } = read;
  const [first] = report.shapes;
  const at = first && (first.kind === 'point' || first.kind === 'circle') ? first.at : undefined;
  return {
    id: report.id,
    dataset,
    lane: read.lane,
    hazard: report.hazard,
    agency: report.agency,
    caption: read.title,
    level: report.level,
    sent_at: new Date(read.revisedMs),
    start_at: new Date(report.startMs),
    end_at: report.endMs === undefined ? null : new Date(report.endMs),
    expires_at: read.expiresMs === undefined ? null : new Date(read.expiresMs),
    until_at: untilAt,
    lon: at?.[0] ?? null,
    lat: at?.[1] ?? null,
    live,
    ended_why: endedWhy ?? null,
    ended_at: live ? null : untilAt < seenAt ? untilAt : seenAt,
    report: read,
    record_id: recordId,
    handling,
    received_at: receivedAt,
    revision,
    event_id: event,
  };
}

/** Revisions that a later one replaced before they were kept: they came together. */
export async function keepRevisions(
  tx: Tx,
  revisions: readonly Pick<ReportToKeep, 'read' | 'revision' | 'receivedAt' | 'recordId'>[],
): Promise<void> {
  if (revisions.length === 0) return;
  const rows = revisions.map(({ read, revision, receivedAt, recordId }) => ({
    report_id: read.report.id,
    revision,
    received_at: receivedAt,
    report: read,
    record_id: recordId,
  }));
  await sql`
    insert into hazard_revision
    select * from json_populate_recordset(null::hazard_revision, ${JSON.stringify(rows)}::json)
    on conflict do nothing`.execute(tx);
}

/** Whether a report is live, and until when. */
interface ReportStanding {
  readonly id: string;
  readonly live: boolean;
  /** Why not. */
  readonly why: string | null;
  readonly until: Date;
  /** When this was seen. */
  readonly at: Date;
}

/** Reports that are not live any more and why, or have become live. */
export async function endReports(tx: Tx, changed: readonly ReportStanding[]): Promise<void> {
  if (changed.length === 0) return;
  await sql`
    update hazard_report r set live = e.live, ended_why = e.why, until_at = e.until,
      ended_at = case when e.live then null else least(e.at, e.until) end
    from json_to_recordset(${JSON.stringify(changed)}::json)
      as e (id text, live boolean, why text, until timestamptz, at timestamptz)
    where r.id = e.id`.execute(tx);
}
