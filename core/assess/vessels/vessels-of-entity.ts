import { Subjects } from '../../link/network/index.ts';
import type { VesselKind } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';
import type { VesselHit } from './search-vessels.ts';

/** Tracks of one entity that are shown: a ship is heard again under a track of its own after a long silence. */
const TRACKS_MAX = 50;

/** Vessels that were heard and are taken for an entity of the graph, or for one that is the same; heard lately first. */
export async function vesselsOfEntity(tx: Tx, key: string): Promise<VesselHit[]> {
  const [subject] = await new Subjects(tx).of([key]);
  const members = subject?.members ?? [];
  if (members.length === 0) return [];
  const rows = await tx
    .selectFrom('vessel_track as v')
    .where((e) =>
      e.exists(
        e
          .selectFrom('vessel_entity as t')
          .whereRef('t.track_id', '=', 'v.id')
          .where((of) =>
            of.or(
              members.map(({ dataset, id }) => of.and([of('t.dataset', '=', dataset), of('t.entity_id', '=', id)])),
            ),
          )
          .select('t.track_id'),
      ),
    )
    .select(['id', 'mmsi', 'name', 'kind', 'imo', 'callsign', 'lon', 'lat', 'last_at', 'listed'])
    .orderBy('last_at', 'desc')
    .limit(TRACKS_MAX)
    .execute();
  return rows.map(({ kind, ...row }) => ({ ...row, kind: kind as VesselKind }));
}
