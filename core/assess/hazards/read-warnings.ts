import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';
import { everWarned, WARNING_DATASET, warningsOf, warnsByMagnitude } from './desk/raise-warning.ts';
import { GRADE_UNKNOWN, handlingOf } from './desk/known-reports.ts';
import { followed } from './followed.ts';
import type { HazardEvent } from './read-hazards.ts';
import { readReports, type ReportWhole } from './read-report.ts';

/** A warning that nobody has taken yet. */
export interface WarningWhole {
  readonly alert: number;
  readonly event: HazardEvent;
  /** What is shown of it: of the best source that warns; where none does any more, of the best that did, or what was said last. */
  readonly report: ReportWhole;
  /** Nobody says that it is extreme: the earthquake is strong. */
  readonly byMagnitude: boolean;
  /** Why it is not in force any more, where it is not. */
  readonly ended: string | undefined;
}

const CORRECTED = 'It was corrected since, and warns no more.';

const OPEN = ['new', 'review', 'second'];
const WARNINGS_MAX = 20;

/** Extreme and immediate warnings in the own area that wait for somebody to take them, the newest first. */
export async function readWarnings(tx: Tx): Promise<WarningWhole[]> {
  const alerts = await tx
    .selectFrom('alert')
    .where('dataset', '=', WARNING_DATASET)
    .where('pinned', '=', true)
    .where('state', 'in', OPEN)
    // Taken once it is taken, also when its clock has given it to the supervisors since; who gives it back says so.
    .where(
      sql<boolean>`coalesce((select e.text from alert_event e where e.alert_id = alert.id and e.kind = 'assigned'
        order by e.id desc limit 1), '') = ''`,
    )
    .select(['id', 'entry_id'])
    .orderBy('created_at', 'desc')
    .limit(WARNINGS_MAX)
    .execute();
  const warnings: WarningWhole[] = [];
  for (const { id, entry_id } of alerts) {
    // An event that was merged into another since: the warning stays.
    const event = await followed(tx, entry_id);
    const mine = await readReports(tx, { events: [event.id] });
    const known = mine.map(({ row, read, grade }) => ({
      id: row.id,
      dataset: row.dataset,
      grade: grade ?? GRADE_UNKNOWN,
      handling: handlingOf(row.handling),
      read,
      live: row.live,
      receivedAt: row.received_at,
    }));
    const [warning] = warningsOf(known);
    const [best] = warning === undefined ? everWarned(known) : [warning];
    const report = mine.find(({ row }) => row.id === best?.id) ?? mine[0];
    if (report === undefined) continue;
    const ended = warning === undefined ? (report.row.ended_why ?? CORRECTED) : undefined;
    warnings.push({ alert: id, event, report, byMagnitude: warnsByMagnitude(report.read), ended });
  }
  return warnings;
}
