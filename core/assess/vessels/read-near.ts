import type { Tx } from '../../store/index.ts';

/** A vessel near a distress signal, as it was called when it was last heard. */
export interface NearVessel {
  readonly mmsi: string;
  readonly track: string;
  readonly name: string | null;
}

/** Who vessels are that could help: the latest track of each number. */
export async function readNear(tx: Tx, mmsis: readonly string[]): Promise<ReadonlyMap<string, NearVessel>> {
  if (mmsis.length === 0) return new Map();
  const rows = await tx
    .selectFrom('vessel_track')
    .where('mmsi', 'in', [...new Set(mmsis)])
    .distinctOn('mmsi')
    .select(['mmsi', 'id', 'name'])
    .orderBy('mmsi')
    .orderBy('last_at', 'desc')
    .execute();
  return new Map(rows.map(({ id, ...row }) => [row.mmsi, { ...row, track: id }]));
}
