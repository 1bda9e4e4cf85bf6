import { sql } from 'kysely';
import type { Tx } from '../../../store/index.ts';
import { FAULT_DATASET, faultSubject } from './faults.ts';
import { WARNING_DATASET, warningSubject } from './raise-warning.ts';

/**
 * Alerts go along with an event that is merged into another, so that none is lost or raised twice. Where the other has one
 * of its own about the same, both stay.
 */
export async function moveAlerts(tx: Tx, redirects: ReadonlyMap<string, string>): Promise<void> {
  for (const [from, into] of redirects) {
    await moveWarning(tx, from, into);
    await moveFaults(tx, from, into);
  }
}

async function moveWarning(tx: Tx, from: string, into: string): Promise<void> {
  const alert = await moveAlert(tx, WARNING_DATASET, { from, into }, [warningSubject(from), warningSubject(into)]);
  if (alert === undefined) return;
  await tx.updateTable('hazard_event').set({ alert_id: alert }).where('id', '=', into).execute();
}

async function moveFaults(tx: Tx, from: string, into: string): Promise<void> {
  const vessels = await tx
    .selectFrom('fault_vessel')
    .where('event_id', '=', from)
    .where('alert_id', 'is not', null)
    .select('track_id')
    .execute();
  for (const { track_id: track } of vessels) {
    const subjects = [faultSubject(from, track), faultSubject(into, track)] as const;
    if ((await moveAlert(tx, FAULT_DATASET, { from, into }, subjects)) === undefined) continue;
    await tx.deleteFrom('fault_vessel').where('event_id', '=', into).where('track_id', '=', track).execute();
    await tx
      .updateTable('fault_vessel')
      .set({ event_id: into })
      .where('event_id', '=', from)
      .where('track_id', '=', track)
      .execute();
  }
}

/** @returns the alert, where there is one and it was moved */
async function moveAlert(
  tx: Tx,
  dataset: string,
  { from, into }: { readonly from: string; readonly into: string },
  [before, after]: readonly [string, string],
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    update alert a set entry_id = ${into}, subject_key = ${after}
    where subject_key = ${before} and dataset = ${dataset} and entry_id = ${from}
      and not exists (select from alert o where o.subject_key = ${after} and o.dataset = ${dataset} and o.entry_id = ${into})
    returning id`.execute(tx);
  return rows[0]?.id;
}
