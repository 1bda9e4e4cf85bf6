import { subjectOf } from '../../model/index.ts';
import type { Purpose } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';
import { type AlertSubject, raiseAlerts } from '../alerts/raise.ts';
import { beginRun, endRun, type RunKind } from './runs.ts';
import type { ScreeningContext } from './screening-context.ts';
import type { VersionInForce } from './watch-list.ts';

export const MONITOR_STREAM = 'monitor';
const SUBJECTS_AT_ONCE = 1000;
/** The law wants once every calendar day; a run an hour early is never a day late. */
const DAILY_HOURS = 23;
/** The event loop gets a turn after so many comparisons, so that requests do not wait. */
const COMPARISONS_PER_TURN = 40;

/** Why registered subjects are screened now: new ones only, or all of them. */
export interface MonitorWork {
  readonly kind: Extract<RunKind, 'subjects' | 'list-change' | 'daily'>;
}

/** Ongoing monitoring is asked for by law, not by a person. */
export const MONITORING: Purpose = {
  text: 'Ongoing screening of customers',
  legalBasis: 'Regulation (EU) No 260/2012, Article 5d(1)',
};

/** Screens registered subjects against all lists in force; new and changed hits raise alerts, and the run is recorded. */
export async function screenRegistered(work: MonitorWork, tx: Tx, context: ScreeningContext): Promise<void> {
  const { settings, list, engine, now } = context;
  const runId = await beginRun(tx, {
    kind: work.kind,
    startedAt: now,
    engine,
    threshold: settings.threshold,
    cutoff: settings.threshold,
    listVersions: list.versions,
    subjectIds: work.kind === 'subjects' ? await pendingSubjects(tx) : undefined,
    by: 'monitoring',
    purpose: MONITORING,
  });
  let subjects = 0;
  let hits = 0;
  const errors: { id: string; message: string }[] = [];
  for await (const page of registered(tx, work)) {
    for (const one of page) {
      subjects++;
      if (subjects % COMPARISONS_PER_TURN === 0) await new Promise((turn) => setImmediate(turn));
      try {
        const found = list.match(one.subject, { threshold: settings.threshold, limit: settings.limit });
        hits += found.length;
        if (found.length > 0) {
          await raiseAlerts(tx, one, found, {
            sector: context.sector,
            engine,
            threshold: settings.threshold,
            runId,
            now,
            clockHours: settings.customerClockHours,
          });
        }
      } catch (error) {
        // A subject that cannot be compared is named in the run; a database that fails ends the run, which is tried again.
        if (isDatabaseError(error)) throw error;
        errors.push({ id: one.key, message: error instanceof Error ? error.message : String(error) });
      }
    }
  }
  await tx.updateTable('subject').set({ pending: false }).where('pending', '=', true).execute();
  await endRun(tx, runId, { finishedAt: new Date(), subjects, hits, errors });
}

/** They are locked, so that a change that comes in meanwhile stays pending. */
async function pendingSubjects(tx: Tx): Promise<string[]> {
  const rows = await tx.selectFrom('subject').where('pending', '=', true).select('id').forUpdate().execute();
  return rows.map(({ id }) => id);
}

/**
 * What the state of the store asks for: all subjects when a list has changed or a day has passed, else the new ones.
 * It is read from the store and not remembered, so that no death of a process loses it.
 */
export async function monitoringDue(
  tx: Tx,
  versions: readonly VersionInForce[],
  now: Date,
): Promise<MonitorWork | undefined> {
  const anybody = await tx
    .selectFrom('subject')
    .where('removed_at', 'is', null)
    .select('pending')
    .orderBy('pending', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!anybody || versions.length === 0) return undefined;
  const last = await tx
    .selectFrom('screening_run')
    .where('kind', 'in', ['daily', 'list-change'])
    .where('finished_at', 'is not', null)
    .select(['started_at', 'list_versions'])
    .orderBy('started_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last || JSON.stringify(last.list_versions.map(versionKey)) !== JSON.stringify(versions.map(versionKey)))
    return { kind: 'list-change' };
  if (now.getTime() - last.started_at.getTime() > DAILY_HOURS * 3_600_000) return { kind: 'daily' };
  return anybody.pending ? { kind: 'subjects' } : undefined;
}

function versionKey({ dataset, version }: VersionInForce): string {
  return `${dataset} ${version}`;
}

async function* registered(tx: Tx, work: MonitorWork): AsyncGenerator<AlertSubject[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    let query = tx.selectFrom('subject').where('removed_at', 'is', null).where('id', '>', after);
    if (work.kind === 'subjects') query = query.where('pending', '=', true);
    const rows = await query
      .select(['id', 'register', 'external_id', 'caption', 'entity'])
      .orderBy('id')
      .limit(SUBJECTS_AT_ONCE)
      .execute();
    yield rows.map((row) => ({
      kind: 'customer',
      key: `customer:${row.register}:${row.external_id}`,
      id: row.id,
      caption: row.caption,
      entity: row.entity,
      subject: subjectOf(row.entity),
    }));
    const last = rows.at(-1);
    if (!last || rows.length < SUBJECTS_AT_ONCE) return;
    after = last.id;
  }
}

function isDatabaseError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && 'severity' in error;
}
