import { sql } from 'kysely';
import type { VesselKind } from '../../model/index.ts';
import type { Tx } from '../../store/index.ts';

const HITS_MAX = 50;

export interface VesselHit {
  readonly id: string;
  readonly mmsi: string;
  readonly name: string | null;
  readonly kind: VesselKind;
  readonly imo: string | null;
  readonly callsign: string | null;
  readonly lon: number;
  readonly lat: number;
  readonly last_at: Date;
  readonly listed: number;
}

/** Vessels whose name holds a text, or whose MMSI, IMO number or call sign begins with it; heard lately first. */
export async function searchVessels(tx: Tx, text: string): Promise<VesselHit[]> {
  const name = `%${text
    .trim()
    .toUpperCase()
    .replace(/[\\%_]/gu, '\\$&')}%`;
  const start = `${text
    .trim()
    .toUpperCase()
    .replace(/^(?:MMSI|IMO)\s*/u, '')
    .replace(/[\\%_]/gu, '\\$&')}%`;
  const { rows } = await sql<VesselHit>`
    select id, mmsi, name, kind, imo, callsign, lon, lat, last_at, listed from vessel_track
    where upper(name) like ${name} or mmsi like ${start} or imo like ${start} or upper(callsign) like ${start}
      or exists (select 1 from vessel_said s where s.track_id = id and upper(s.value) like ${start})
    order by last_at desc limit ${HITS_MAX}`.execute(tx);
  return rows;
}
