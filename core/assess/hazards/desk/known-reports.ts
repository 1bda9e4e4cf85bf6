import { type HandlingCode, readHandlingCode } from '../../../model/index.ts';
import { asStored, type StoredHazard } from '../../../observe/hazards/index.ts';
import type { Tx } from '../../../store/index.ts';
import type { KnownReport } from '../known-report.ts';

/** A report as the desk holds it. */
export interface HeldReport extends KnownReport {
  readonly revision: number;
  readonly untilMs: number;
  readonly recordId: string | null;
}

/** Reports that ended longer ago than this are not held: nothing new belongs to them. */
const HELD_DAYS = 100;
const ROWS_AT_ONCE = 5000;

/** What sources say, as far as something new may still belong to it. */
export async function readHeldReports(tx: Tx, now: Date): Promise<HeldReport[]> {
  const from = new Date(now.getTime() - HELD_DAYS * 86_400_000);
  const held: HeldReport[] = [];
  for (let after = ''; ; ) {
    const rows = await tx
      .selectFrom('hazard_report')
      .leftJoin('feed', 'feed.dataset', 'hazard_report.dataset')
      .where((e) => e.or([e('live', '=', true), e('hazard_report.until_at', '>=', from)]))
      .where('hazard_report.id', '>', after)
      .select(['hazard_report.id', 'hazard_report.dataset', 'hazard_report.handling', 'live', 'ended_why', 'until_at'])
      .select(['report', 'record_id', 'received_at', 'revision', 'feed.grade'])
      .orderBy('hazard_report.id')
      .limit(ROWS_AT_ONCE)
      .execute();
    for (const row of rows)
      held.push({
        id: row.id,
        dataset: row.dataset,
        grade: row.grade ?? GRADE_UNKNOWN,
        handling: handlingOf(row.handling),
        read: asStored(row.report),
        live: row.live,
        ...(row.ended_why === null ? {} : { endedWhy: row.ended_why }),
        receivedAt: row.received_at,
        revision: row.revision,
        untilMs: row.until_at.getTime(),
        recordId: row.record_id,
      });
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_AT_ONCE) return held;
    after = last.id;
  }
}

/** A source of which nobody has said how far it can be believed. */
export const GRADE_UNKNOWN = 'X4';

/** What is not marked is handled as for this organisation. */
export function handlingOf(text: string): HandlingCode {
  return readHandlingCode(text) ?? 'AMBER';
}

/** Whether two readings of one report say the same, whenever they were read. */
export function saysTheSame(a: StoredHazard, b: StoredHazard): boolean {
  return JSON.stringify({ ...a, revisedMs: 0, revision: '' }) === JSON.stringify({ ...b, revisedMs: 0, revision: '' });
}
