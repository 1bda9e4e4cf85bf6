import { type Entity, subjectOf } from '../../model/index.ts';
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
  const begun = performance.now();
  const pending = await takePending(tx);
  const runId = await beginRun(tx, {
    kind: work.kind,
    startedAt: now,
    engine,
    threshold: settings.threshold,
    cutoff: settings.threshold,
    listVersions: list.versions,
    subjectIds: work.kind === 'subjects' ? pending : undefined,
    by: 'monitoring',
    purpose: MONITORING,
  });
  let subjects = 0;
  let hits = 0;
  const errors: { id: string; message: string }[] = [];
  for await (const page of work.kind === 'subjects' ? named(tx, pending) : registered(tx)) {
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
  const finishedAt = new Date(now.getTime() + performance.now() - begun);
  await endRun(tx, runId, { finishedAt, subjects, hits, errors });
}

/**
 * The subjects that wait, as waiting no longer. This comes before anybody is read: who is registered or changed while
 * the run goes on stays pending for the next one.
 */
async function takePending(tx: Tx): Promise<string[]> {
  const rows = await tx
    .updateTable('subject')
    .set({ pending: false })
    .where('pending', '=', true)
    .returning(['id', 'removed_at'])
    .execute();
  return rows
    .filter(({ removed_at }) => removed_at === null)
    .map(({ id }) => id)
    .sort();
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

/** All registered subjects, a page at a time. */
async function* registered(tx: Tx): AsyncGenerator<AlertSubject[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await subjectRows(tx).where('id', '>', after).orderBy('id').limit(SUBJECTS_AT_ONCE).execute();
    yield rows.map(alertSubject);
    const last = rows.at(-1);
    if (!last || rows.length < SUBJECTS_AT_ONCE) return;
    after = last.id;
  }
}

/** The subjects of these ids, a page at a time. */
async function* named(tx: Tx, ids: readonly string[]): AsyncGenerator<AlertSubject[]> {
  for (let from = 0; from < ids.length; from += SUBJECTS_AT_ONCE) {
    const rows = await subjectRows(tx)
      .where('id', 'in', ids.slice(from, from + SUBJECTS_AT_ONCE))
      .orderBy('id')
      .execute();
    yield rows.map(alertSubject);
  }
}

function subjectRows(tx: Tx) {
  return tx
    .selectFrom('subject')
    .where('removed_at', 'is', null)
    .select(['id', 'register', 'external_id', 'caption', 'entity']);
}

function alertSubject(row: {
  id: string;
  register: string;
  external_id: string;
  caption: string;
  entity: Entity;
}): AlertSubject {
  return {
    kind: 'customer',
    key: `customer:${row.register}:${row.external_id}`,
    id: row.id,
    caption: row.caption,
    entity: row.entity,
    subject: subjectOf(row.entity),
  };
}

function isDatabaseError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && 'severity' in error;
}
