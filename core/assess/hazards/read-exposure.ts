import type { Tx } from '../../store/index.ts';
import { type ExposureRow, exposureRows, KEPT_COLUMNS } from '../exposure/index.ts';

/** Rows of exposure that are shown of each kind; the rest is counted. */
const EXPOSED_SHOWN_MAX = 200;

/** What stands in the way of an event, those in it first, then the nearest and soonest; how many there are of each kind. */
export async function readExposure(
  tx: Tx,
  event: string,
): Promise<{ readonly exposure: readonly ExposureRow[]; readonly exposureCounts: Readonly<Record<string, number>> }> {
  const kept = await tx
    .selectFrom('hazard_exposure')
    .where('event_id', '=', event)
    .select(KEPT_COLUMNS)
    .executeTakeFirst();
  const counts: Record<string, number> = {};
  const exposure = (kept ? exposureRows(kept) : []).filter(
    ({ kind }) => (counts[kind] = (counts[kind] ?? 0) + 1) <= EXPOSED_SHOWN_MAX,
  );
  return { exposure, exposureCounts: counts };
}
