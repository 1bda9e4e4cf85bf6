import type { Tx } from '../../store/index.ts';
import type { VersionInForce } from './watch-list.ts';

export type RunKind = 'payment' | 'subjects' | 'list-change' | 'daily' | 'query';

/** What every run of the screening leaves behind: the first thing that a supervisor asks for. */
export interface RunRecord {
  readonly kind: RunKind;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly engine: string;
  readonly threshold: number;
  readonly cutoff: number;
  readonly listVersions: readonly VersionInForce[];
  readonly register?: string | undefined;
  /** Absent when the whole register was taken in. */
  readonly subjectIds?: readonly string[] | undefined;
  readonly subjects: number;
  readonly hits: number;
  readonly errors: readonly { id: string; message: string }[];
  readonly by: string;
  readonly purpose?: { text: string; legalBasis: string } | undefined;
}

const ERROR_SUBJECTS_MAX = 1000;

/** Begins the record of a run, so that alerts can name it. */
export async function beginRun(
  tx: Tx,
  run: Pick<RunRecord, 'kind' | 'startedAt' | 'engine' | 'threshold' | 'cutoff' | 'listVersions' | 'by'> &
    Partial<RunRecord>,
): Promise<string> {
  const { id } = await tx
    .insertInto('screening_run')
    .values({
      kind: run.kind,
      started_at: run.startedAt,
      engine: run.engine,
      threshold: run.threshold,
      cutoff: run.cutoff,
      list_versions: JSON.stringify(run.listVersions),
      register: run.register ?? null,
      subject_ids: run.subjectIds ? JSON.stringify(run.subjectIds) : null,
      subjects: 0,
      hits: 0,
      errors: 0,
      by: run.by,
      purpose: run.purpose?.text ?? null,
      legal_basis: run.purpose?.legalBasis ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Ends it with its counts. */
export async function endRun(
  tx: Tx,
  id: string,
  counts: Pick<RunRecord, 'finishedAt' | 'subjects' | 'hits' | 'errors'>,
): Promise<void> {
  await tx
    .updateTable('screening_run')
    .set({
      finished_at: counts.finishedAt,
      subjects: counts.subjects,
      hits: counts.hits,
      errors: counts.errors.length,
      error_subjects: JSON.stringify(counts.errors.slice(0, ERROR_SUBJECTS_MAX)),
    })
    .where('id', '=', id)
    .execute();
}
