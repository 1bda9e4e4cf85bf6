import { sql } from 'kysely';
import { type Tx, writeSetting } from '../../../store/index.ts';

/** Vessels move: those near an active hazard are looked up so often while any are heard. */
const AGAIN_MS = 5 * 60_000;
const KEY = 'hazards-vessels-seen';

/** Active events are there, and vessels were heard since they were last looked up among these. */
export function vesselsDue(now: Date) {
  return sql<boolean>`(exists (select from hazard_event where active and redirect_to is null)
    and coalesce((select max(version) from vessel_track), 0)
      > coalesce((select (value ->> 'version')::bigint from setting where key = ${KEY}), 0)
    and coalesce((select (value ->> 'at')::timestamptz from setting where key = ${KEY}), 'epoch')
      < ${new Date(now.getTime() - AGAIN_MS)})`;
}

/** Whether vessels are to be looked up anew; once asked, they are taken for seen. */
export async function seeVessels(tx: Tx, now: Date): Promise<boolean> {
  const { rows } = await sql<{ due: boolean; version: string }>`
    select ${vesselsDue(now)} as due, (select coalesce(max(version), 0) from vessel_track) as version`.execute(tx);
  const [row] = rows;
  if (row?.due !== true) return false;
  await writeSetting(tx, KEY, { version: Number(row.version), at: now.toISOString() }, 'node');
  return true;
}
