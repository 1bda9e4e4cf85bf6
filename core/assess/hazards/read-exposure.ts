import type { Tx } from '../../store/index.ts';

/** Rows of exposure that are shown of each kind; the rest is counted. */
const EXPOSED_SHOWN_MAX = 200;

/** What stands in the way of an event, those in it first, then the nearest and soonest; how many there are of each kind. */
export async function readExposure(tx: Tx, event: string) {
  const rows = await tx
    .selectFrom('hazard_exposure')
    .where('event_id', '=', event)
    .selectAll()
    .orderBy('kind', 'desc')
    .orderBy('inside', 'desc')
    .orderBy('after_hours')
    .orderBy('distance_km')
    .orderBy('key')
    .execute();
  const counts: Record<string, number> = {};
  const shown = rows.filter(({ kind }) => (counts[kind] = (counts[kind] ?? 0) + 1) <= EXPOSED_SHOWN_MAX);
  return { exposure: shown, exposureCounts: counts };
}
