import { Refusal } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';

const JOBS_SHOWN_MAX = 50;

export async function readJobs(tx: Tx) {
  return await tx.selectFrom('job').selectAll().orderBy('at', 'desc').limit(JOBS_SHOWN_MAX).execute();
}

export async function readJob(tx: Tx, id: string) {
  const job = await tx.selectFrom('job').where('id', '=', id).selectAll().executeTakeFirst();
  if (!job) throw new Refusal('ACC-106');
  return job;
}
