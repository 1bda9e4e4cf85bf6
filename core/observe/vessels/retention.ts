import { sql } from 'kysely';
import type { Tx } from '../../store/index.ts';

/** How well a place was heard is kept as long as a case about it may last. */
const RECEPTION_DAYS = 400;
const DELETED_AT_ONCE = 5000;

/**
 * Deletes tracks whose time is over, with what hung on them. What a person has confirmed stays: the finding holds its own
 * evidence, and an open alert keeps its tracks until it is decided.
 * @returns how many tracks were deleted
 */
export async function deleteOldTracks(tx: Tx, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from vessel_track where id in (
      select id from vessel_track v where kept_until < ${now.toISOString().slice(0, 10)}::date
        and not exists (select 1 from sea_finding f join alert a on a.id = f.alert_id
          where f.tracks @> array[v.id] and a.state in ('new', 'review', 'second'))
      limit ${DELETED_AT_ONCE})`.execute(tx);
  await sql`
    delete from sea_finding f where alert_id is null
      and not exists (select 1 from vessel_track v where v.id = any(f.tracks))
      and coalesce(end_at, start_at) < ${new Date(now.getTime() - 86_400_000)}`.execute(tx);
  await tx
    .deleteFrom('reception_cell')
    .where('hour', '<', new Date(now.getTime() - RECEPTION_DAYS * 86_400_000))
    .execute();
  return Number(numAffectedRows ?? 0);
}
