import { markListedVessels, readSettings, reassessFindings } from '@quintet/core/assess';
import { linkVessels } from '@quintet/core/link/vessels';
import { sql } from 'kysely';
import type { Node } from '../node.ts';

const AT_ONCE = 200;
/** A vessel that the graph does not know is looked up again after a while: registers grow without telling. */
const AGAIN_HOURS = 24;

/**
 * Looks up which entities the heard vessels are and who stands above them: for vessels that are new, that said something
 * new of themselves, and for all when lists, registers or judgements have changed since. What is due is read from the
 * store, so that nothing is forgotten.
 * @returns how many were looked up
 */
export async function linkHeardVessels(node: Node): Promise<number> {
  const tracks = await dueTracks(node);
  if (tracks.length === 0) return 0;
  const now = node.now();
  await node.store.db.transaction().execute(async (tx) => {
    await linkVessels(tx, tracks);
    const marked = await markListedVessels(tx, tracks, now);
    await reassessFindings(tx, marked, { settings: await readSettings(tx), now });
  });
  return tracks.length;
}

async function dueTracks(node: Node): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with changed as materialized (select greatest(
      (select max(received_at) from list_version), (select max(taken_at) from entity_edition),
      (select max(greatest(at, withdrawn_at)) from judgement)) as at)
    select v.id from vessel_track v left join vessel_listed l on l.track_id = v.id, changed
    where l.track_id is null or l.worked_out_at < changed.at
      or l.worked_out_at < ${new Date(node.now().getTime() - AGAIN_HOURS * 3_600_000)}
    order by l.worked_out_at nulls first, v.last_at desc limit ${AT_ONCE}`.execute(node.store.db);
  return rows.map(({ id }) => id);
}
