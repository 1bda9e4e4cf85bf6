import type { Tx } from '../../../store/index.ts';
import { WARNING_DATASET, warningSubject } from './raise-warning.ts';

/**
 * A warning goes along with its event where that is merged into another, so that it is neither lost nor given twice. Where
 * the other has one of its own, both stay.
 */
export async function moveWarnings(tx: Tx, redirects: ReadonlyMap<string, string>): Promise<void> {
  for (const [from, into] of redirects) {
    const alert = await warningOf(tx, from);
    if (alert === undefined || (await warningOf(tx, into)) !== undefined) continue;
    await tx
      .updateTable('alert')
      .set({ entry_id: into, subject_key: warningSubject(into) })
      .where('id', '=', alert)
      .execute();
    await tx.updateTable('hazard_event').set({ alert_id: alert }).where('id', '=', into).execute();
  }
}

async function warningOf(tx: Tx, event: string): Promise<number | undefined> {
  const row = await tx
    .selectFrom('alert')
    .where('subject_key', '=', warningSubject(event))
    .where('dataset', '=', WARNING_DATASET)
    .where('entry_id', '=', event)
    .select('id')
    .executeTakeFirst();
  return row?.id;
}
