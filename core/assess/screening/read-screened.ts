import type { Tx } from '../../store/index.ts';

const DAY_MS = 86_400_000;

/** What was screened in the last day: counted, never named. */
export async function readScreened(
  tx: Tx,
  now: Date,
): Promise<{ payments: number; subjects: number; lastDailyRun?: Date }> {
  const since = new Date(now.getTime() - DAY_MS);
  const payments = await tx
    .selectFrom('payment')
    .where('received_at', '>=', since)
    .select((e) => e.fn.coalesce(e.fn.sum<string>('transactions'), e.lit(0)).as('n'))
    .executeTakeFirstOrThrow();
  const subjects = await tx
    .selectFrom('screening_run')
    .where('started_at', '>=', since)
    .where('kind', '<>', 'payment')
    .select((e) => e.fn.coalesce(e.fn.sum<string>('subjects'), e.lit(0)).as('n'))
    .executeTakeFirstOrThrow();
  const whole = await tx
    .selectFrom('screening_run')
    .where('kind', 'in', ['daily', 'list-change'])
    .where('finished_at', 'is not', null)
    .select('finished_at')
    .orderBy('finished_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return {
    payments: Number(payments.n),
    subjects: Number(subjects.n),
    ...(whole?.finished_at ? { lastDailyRun: whole.finished_at } : {}),
  };
}

/** What happened since a person was last here. */
export async function readSince(tx: Tx, visit: Date): Promise<{ newAlerts: number; closed: number; editions: number }> {
  const count = async (table: 'alert' | 'list_version', column: 'created_at' | 'decided_at' | 'received_at') => {
    const row = await tx
      .selectFrom(table)
      .where(column as never, '>=', visit as never)
      .select((e) => e.fn.countAll<string>().as('n'))
      .executeTakeFirstOrThrow();
    return Number(row.n);
  };
  return {
    newAlerts: await count('alert', 'created_at'),
    closed: await count('alert', 'decided_at'),
    editions: await count('list_version', 'received_at'),
  };
}

const RUNS_SHOWN_MAX = 200;

export async function readRuns(tx: Tx) {
  return await tx.selectFrom('screening_run').selectAll().orderBy('started_at', 'desc').limit(RUNS_SHOWN_MAX).execute();
}
