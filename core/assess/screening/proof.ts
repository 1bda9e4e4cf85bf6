import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';

export interface ProofQuery {
  readonly register: string;
  readonly externalId: string;
  readonly from: Date;
  readonly to: Date;
}

/** What can be shown of one customer and period: when it was screened, with which lists, and what came of it. */
export async function proofOf(
  tx: Tx,
  { register, externalId, from, to }: ProofQuery,
): Promise<Record<string, unknown>[]> {
  const subject = await tx
    .selectFrom('subject')
    .where('register', '=', register)
    .where('external_id', '=', externalId)
    .selectAll()
    .executeTakeFirst();
  if (!subject) return [];
  const runs = await tx
    .selectFrom('screening_run')
    .where('kind', 'in', ['subjects', 'list-change', 'daily'])
    .where('started_at', '>=', from > subject.registered_at ? from : subject.registered_at)
    .where('started_at', '<=', to)
    .where((e) => e.or([e('register', 'is', null), e('register', '=', register)]))
    .where((e) =>
      e.or([e('subject_ids', 'is', null), sql<boolean>`subject_ids @> ${JSON.stringify([subject.id])}::jsonb`]),
    )
    .selectAll()
    .orderBy('started_at')
    .execute();
  const alerts = await tx
    .selectFrom('alert')
    .where('subject_key', '=', `customer:${register}:${externalId}`)
    .where('created_at', '<=', to)
    .selectAll()
    .orderBy('id')
    .execute();
  return [
    {
      type: 'subject',
      register,
      id: externalId,
      registeredAt: subject.registered_at,
      changedAt: subject.changed_at,
      removedAt: subject.removed_at ?? undefined,
    },
    ...runs
      .filter(({ started_at }) => subject.removed_at === null || started_at <= subject.removed_at)
      .map((run) => ({
        type: 'run',
        id: run.id,
        kind: run.kind,
        startedAt: run.started_at,
        finishedAt: run.finished_at ?? undefined,
        engine: run.engine,
        threshold: run.threshold,
        listVersions: run.list_versions,
        error: run.error_subjects.find(({ id }) => id === `customer:${register}:${externalId}`)?.message,
      })),
    ...alerts.map((alert) => ({
      type: 'alert',
      id: `A-${alert.id}`,
      dataset: alert.dataset,
      entry: alert.entry_id,
      score: alert.score,
      state: alert.state,
      run: alert.run_id ?? undefined,
      createdAt: alert.created_at,
      decidedAt: alert.decided_at ?? undefined,
      decidedBy: alert.decided_by ?? undefined,
      reason: alert.reason ?? undefined,
    })),
  ];
}
