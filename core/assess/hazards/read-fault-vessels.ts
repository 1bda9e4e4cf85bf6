import type { Position } from '@quintet/hazards';
import type { Selectable } from 'kysely';
import { linePositions } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';
import type { FaultVesselTable } from '../../store/hazard-tables.ts';
import type { ListedChainRow, VesselTrackTable } from '../../store/sea-tables.ts';

/** A vessel that was slow over a cable when it broke, as it is known now. */
export interface FaultVesselRow {
  readonly fault: Selectable<FaultVesselTable>;
  readonly track: Pick<Selectable<VesselTrackTable>, 'mmsi' | 'name' | 'kind' | 'imo' | 'flag'> | undefined;
  readonly site: { readonly caption: string; readonly positions: readonly Position[] };
  readonly listed: readonly ListedChainRow[];
}

/** Those of one event, the highest scores first; or the one of a track. */
export async function readFaultVessels(tx: Tx, event: string, track?: string): Promise<FaultVesselRow[]> {
  const faults = await tx
    .selectFrom('fault_vessel')
    .where('event_id', '=', event)
    .$if(track !== undefined, (query) => query.where('track_id', '=', track!))
    .selectAll()
    .orderBy('score', 'desc')
    .execute();
  if (faults.length === 0) return [];
  const ids = faults.map(({ track_id }) => track_id);
  const tracks = await tx
    .selectFrom('vessel_track')
    .leftJoin('vessel_listed', 'vessel_listed.track_id', 'vessel_track.id')
    .where('vessel_track.id', 'in', ids)
    .select(['id', 'mmsi', 'name', 'kind', 'imo', 'flag', 'chains'])
    .execute();
  const sites = await tx
    .selectFrom('source_entity')
    .where((e) =>
      e.or(
        faults.map(({ site_key }) => {
          const [dataset, id] = splitKey(site_key);
          return e.and([e('dataset', '=', dataset), e('entity_id', '=', id)]);
        }),
      ),
    )
    .select(['dataset', 'entity_id', 'caption', 'properties'])
    .execute();
  return faults.map((fault) => {
    const known = tracks.find(({ id }) => id === fault.track_id);
    const site = sites.find(({ dataset, entity_id }) => `${dataset}/${entity_id}` === fault.site_key);
    return {
      fault,
      track: known,
      site: { caption: site?.caption ?? fault.site_key, positions: linePositions(site?.properties['geometry']?.[0]) },
      listed: known?.chains ?? [],
    };
  });
}

/** DATASET/ID; an id may hold a slash. */
function splitKey(key: string): [string, string] {
  const at = key.indexOf('/');
  return [key.slice(0, at), key.slice(at + 1)];
}
