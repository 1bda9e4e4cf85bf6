import { sql } from 'kysely';
import type { Store } from '../../store/index.ts';

/** A vessel that the graph does not know is looked up again after a while: registers grow without telling. */
const AGAIN_HOURS = 24;

/** Tracks whose vessels are to be looked up: new ones first, then those looked up before lists, registers or judgements changed. */
export async function readVesselsDue({ db }: Store, limit: number, now: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with changed as materialized (select greatest(
      (select max(received_at) from list_version), (select max(taken_at) from entity_edition),
      (select max(greatest(at, withdrawn_at)) from judgement)) as at)
    select v.id from vessel_track v left join vessel_listed l on l.track_id = v.id, changed
    where l.track_id is null or l.worked_out_at < changed.at
      or l.worked_out_at < ${new Date(now.getTime() - AGAIN_HOURS * 3_600_000)}
    order by l.worked_out_at nulls first, v.last_at desc limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}
