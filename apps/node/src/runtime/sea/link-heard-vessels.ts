import { markListedVessels, readSettings, reassessFindings } from '@quintet/core/assess';
import { linkVessels, readVesselsDue } from '@quintet/core/link/vessels';
import { lockVessels } from '@quintet/core/observe/vessels';
import type { Node } from '../node.ts';

const AT_ONCE = 200;

/**
 * Looks up which entities the heard vessels are and who stands above them: for vessels that are new, that said something
 * new of themselves, and for all when lists, registers or judgements have changed since. What is due is read from the
 * store, so that nothing is forgotten.
 * @returns how many were looked up
 */
export async function linkHeardVessels(node: Node): Promise<number> {
  const now = node.now();
  const tracks = await readVesselsDue(node.store, AT_ONCE, now);
  if (tracks.length === 0) return 0;
  await node.store.db.transaction().execute(async (tx) => {
    await lockVessels(tx);
    await linkVessels(tx, tracks);
    const marked = await markListedVessels(tx, tracks, now);
    await reassessFindings(tx, marked, { settings: await readSettings(tx), now });
  });
  return tracks.length;
}
