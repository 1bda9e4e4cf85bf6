import type { Finding } from '@quintet/core/model';
import { notify, type Tx } from '@quintet/core/store';
import { nodeFinding } from '../finding-codes.ts';
import { JOBS_CHANNEL } from '../ingest-work.ts';
import type { ReadInput } from './read-input.ts';

/** Says of files that were handed over what became of them; within the transaction that writes what they said. */
export async function finishSeaJobs(tx: Tx, reads: readonly ReadInput[], vessels: number): Promise<void> {
  const ended = reads.flatMap((read) => (read.row.job === null ? [] : [{ ...read, job: read.row.job }]));
  for (const [i, { job, messages, ...read }] of ended.entries()) {
    const refused = Object.values(read.bad).reduce((sum, count) => sum + count, 0) + read.withoutTime;
    await tx
      .updateTable('job')
      .set((e) => ({
        state: messages === 0 ? 'refused' : 'done',
        added: messages,
        // Of files that were read together the vessels stand at the first, so that sums over files are right.
        changed: i === 0 ? vessels : 0,
        refused,
        bytes_read: e.ref('bytes'),
        findings: JSON.stringify(findingsOf({ ...read, messages })),
      }))
      .where('id', '=', job)
      .execute();
  }
  if (ended.length > 0) await notify(tx, JOBS_CHANNEL, '');
}

/** Says of files that could not be read to their end, again and again. */
export async function failSeaJobs(tx: Tx, jobs: readonly string[]): Promise<void> {
  if (jobs.length === 0) return;
  await tx
    .updateTable('job')
    .set({ state: 'failed', findings: JSON.stringify([nodeFinding('ING-103')]) })
    .where('id', 'in', [...jobs])
    .execute();
  await notify(tx, JOBS_CHANNEL, '');
}

function findingsOf({ messages, withoutTime, bad, named }: Omit<ReadInput, 'row'>): Finding[] {
  const counted = Object.entries(bad).map(([code, count]) => nodeFinding('SEA-502', { code, count: String(count) }));
  return [
    ...(messages === 0 ? [nodeFinding('SEA-501')] : []),
    ...(withoutTime > 0 ? [nodeFinding('SEA-503', { count: String(withoutTime) })] : []),
    ...counted,
    ...named.map(({ code, line }) => ({ ...nodeFinding('SEA-504', { code }), line })),
  ];
}
