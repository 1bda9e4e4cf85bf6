import type { Selectable } from 'kysely';
import type { Finding } from '../../model/index.ts';
import { asStored, type ReadHazard } from '../../observe/hazards/index.ts';
import type { SignatureRow, Tx } from '../../store/index.ts';
import type { HazardReportTable } from '../../store/hazard-tables.ts';

/** What one source says, with the document that it came in. */
export interface ReportWhole {
  readonly row: Selectable<HazardReportTable>;
  readonly read: ReadHazard;
  readonly feedTitle: string;
  /** How far its feed is to be believed; absent where nobody has said. */
  readonly grade: string | undefined;
  readonly signatures: readonly SignatureRow[];
  readonly findings: readonly Finding[];
}

/** Reports of events, or those with given ids, newest first. */
export async function readReports(
  tx: Tx,
  { events, ids }: { readonly events?: readonly string[]; readonly ids?: readonly string[] },
): Promise<ReportWhole[]> {
  const asked = events ?? ids ?? [];
  if (asked.length === 0) return [];
  const rows = await tx
    .selectFrom('hazard_report')
    .leftJoin('feed', 'feed.dataset', 'hazard_report.dataset')
    .leftJoin('hazard_record', 'hazard_record.id', 'hazard_report.record_id')
    .where(events ? 'hazard_report.event_id' : 'hazard_report.id', 'in', [...asked])
    .selectAll('hazard_report')
    .select(['feed.title', 'feed.grade', 'hazard_record.signatures', 'hazard_record.findings'])
    .orderBy('hazard_report.sent_at', 'desc')
    .orderBy('hazard_report.id')
    .execute();
  return rows.map(({ title, grade, signatures, findings, ...row }) => ({
    row,
    read: asStored(row.report),
    feedTitle: title ?? row.dataset,
    grade: grade ?? undefined,
    signatures: signatures ?? [],
    findings: findings ?? [],
  }));
}
