import { CODE_OF_FAULT, FINDING_CODES } from '@quintet/ais';
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
        // What says no time was read and has no place: it is among those left out.
        added: messages - read.withoutTime,
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

/** What was wrong with a sentence, in the words of the engine. */
function whyOf(fault: string): string {
  return isFault(fault) ? FINDING_CODES[CODE_OF_FAULT[fault]].sentence : fault;
}

function isFault(text: string): text is keyof typeof CODE_OF_FAULT {
  return text in CODE_OF_FAULT;
}

function findingsOf({ messages, withoutTime, known, bad, named }: Omit<ReadInput, 'row'>): Finding[] {
  const counted = Object.entries(bad).map(([code, count]) =>
    nodeFinding('SEA-502', { why: whyOf(code), count: String(count) }),
  );
  return [
    ...(messages === 0 ? [nodeFinding('SEA-501')] : []),
    ...(withoutTime > 0 ? [nodeFinding('SEA-503', { count: String(withoutTime) })] : []),
    ...(known > 0 ? [nodeFinding('SEA-505', { count: String(known) }, 'info')] : []),
    ...counted,
    ...named.map(({ code, line }) => ({ ...nodeFinding('SEA-504', { why: whyOf(code) }), line })),
  ];
}
