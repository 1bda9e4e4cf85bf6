import { sql } from 'kysely';
import { type Entity, isA } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';
import { SAME_VESSEL_SCORE, type VesselMarks, weighVessel } from './weigh-vessel.ts';

/** Entities that share a mark with one vessel, at most. */
const CANDIDATES_MAX = 50;

interface Candidate {
  readonly track_id: string;
  readonly dataset: string;
  readonly entity_id: string;
  readonly schema: string;
  readonly properties: Entity['properties'];
}

/**
 * Looks up which entities of the graph the vessels of these tracks are, by IMO number, MMSI, call sign and name, and keeps
 * the answer with its reasons.
 */
export async function linkVessels(tx: Tx, tracks: readonly string[]): Promise<void> {
  if (tracks.length === 0) return;
  const heard = await readMarks(tx, tracks);
  const found = await readCandidates(tx, tracks);
  await tx
    .deleteFrom('vessel_entity')
    .where('track_id', 'in', [...tracks])
    .execute();
  const links = found.flatMap((candidate) => {
    const marks = heard.get(candidate.track_id);
    if (!marks || !isA(candidate.schema, 'Vessel')) return [];
    const { score, reasons } = weighVessel(marks, marksOf(candidate.properties));
    if (score < SAME_VESSEL_SCORE) return [];
    const { track_id, dataset, entity_id } = candidate;
    return [{ track_id, dataset, entity_id, score, reasons: JSON.stringify(reasons) }];
  });
  if (links.length > 0) await tx.insertInto('vessel_entity').values(links).execute();
}

/** All that a vessel ever said of itself: whoever renames a ship does not lose it. */
async function readMarks(tx: Tx, tracks: readonly string[]): Promise<ReadonlyMap<string, VesselMarks>> {
  const rows = await tx
    .selectFrom('vessel_track')
    .where('id', 'in', [...tracks])
    .select(['id', 'mmsi', 'name', 'imo', 'callsign', 'flag'])
    .execute();
  const said = await tx
    .selectFrom('vessel_said')
    .where('track_id', 'in', [...tracks])
    .where('property', 'in', ['name', 'imo', 'callsign'])
    .select(['track_id', 'property', 'value'])
    .execute();
  const ofTrack = Map.groupBy(said, ({ track_id }) => track_id);
  return new Map(
    rows.map(({ id, mmsi, name, imo, callsign, flag }) => {
      const values = (property: string, now: string | null) => [
        ...new Set([
          ...(now === null ? [] : [now]),
          ...(ofTrack.get(id) ?? []).filter((one) => one.property === property).map(({ value }) => value),
        ]),
      ];
      return [
        id,
        {
          names: values('name', name),
          mmsis: [mmsi],
          imos: values('imo', imo),
          callsigns: values('callsign', callsign),
          flags: flag === null ? [] : [flag.toLowerCase()],
        },
      ];
    }),
  );
}

/** Who shares an identifier; a name alone is shared by many and brings nobody. */
async function readCandidates(tx: Tx, tracks: readonly string[]): Promise<readonly Candidate[]> {
  const { rows } = await sql<Candidate>`
    with mark as (
      select id as track_id, 'mmsi' as type, mmsi as value from vessel_track where id = any(${tracks})
      union select id, 'imo', imo from vessel_track where id = any(${tracks}) and imo is not null
      union select id, 'call-sign', upper(regexp_replace(callsign, '[^A-Za-z0-9]', '', 'g')) from vessel_track
        where id = any(${tracks}) and callsign is not null
      union select track_id, case property when 'callsign' then 'call-sign' else property end,
        case property when 'callsign' then upper(regexp_replace(value, '[^A-Za-z0-9]', '', 'g')) else value end
        from vessel_said where track_id = any(${tracks}) and property in ('imo', 'callsign'))
    select distinct m.track_id, e.dataset, e.entity_id, e.schema, e.properties from mark m
    cross join lateral (select dataset, entity_id from entity_selector s where s.value = m.value and s.type = m.type
      limit ${CANDIDATES_MAX}) s
    join feed_entity e on e.dataset = s.dataset and e.entity_id = s.entity_id and e.gone_edition is null`.execute(tx);
  return rows;
}

function marksOf(properties: Entity['properties']): VesselMarks {
  const of = (...names: string[]) => names.flatMap((name) => properties[name] ?? []);
  return {
    names: of('name', 'alias', 'previousName', 'weakAlias'),
    mmsis: of('mmsi'),
    imos: of('imoNumber').flatMap((text) => /\d{7}/u.exec(text)?.[0] ?? []),
    callsigns: of('callSign'),
    flags: of('flag').map((code) => code.toLowerCase()),
  };
}
