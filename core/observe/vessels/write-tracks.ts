import { sql } from 'kysely';
import type { VesselKind } from '../../model/index.ts';
import { notify, type Tx } from '../../store/index.ts';
import { SEA_CHANNEL } from './channel.ts';
import { type KeptPoint, packPoints } from './track-points.ts';

/** A vessel as it was last heard; what is not known is null. */
export interface HeardVessel {
  /** Id of its track. */
  readonly id: string;
  /** Nine digits. */
  readonly mmsi: string;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly lon: number;
  readonly lat: number;
  readonly speed: number | null;
  readonly course: number | null;
  readonly heading: number | null;
  readonly status: number | null;
  readonly transponder: number;
  readonly reports: number;
  readonly kind: VesselKind;
  readonly name: string | null;
  readonly callsign: string | null;
  readonly imo: string | null;
  readonly shipType: number | null;
  readonly length: number | null;
  readonly width: number | null;
  readonly draught: number | null;
  readonly destination: string | null;
  /** ISO 3166 code. */
  readonly flag: string | null;
  readonly sources: readonly string[];
  readonly keptUntil: string;
}

/** A value that a vessel said of itself. */
export interface SaidValue {
  readonly track: string;
  readonly property: string;
  readonly value: string;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

/** Points of one track that lie next to each other; a block that is given again with the same first point takes its place. */
export interface TrackBlock {
  readonly track: string;
  readonly points: readonly KeptPoint[];
}

/** What changed since it was last written. Written again it changes nothing: after a death the same is told once more. */
export interface HeardChanges {
  readonly vessels: readonly HeardVessel[];
  readonly blocks: readonly TrackBlock[];
  readonly said: readonly SaidValue[];
}

/** Writes what was heard, within the caller's transaction, and tells who looks at the map. */
export async function writeHeard(tx: Tx, { vessels, blocks, said }: HeardChanges): Promise<void> {
  if (vessels.length > 0) await writeVessels(tx, vessels);
  if (blocks.length > 0) await writeBlocks(tx, blocks);
  if (said.length > 0) await writeSaid(tx, said);
  if (vessels.length > 0) await notify(tx, SEA_CHANNEL, '');
}

async function writeVessels(tx: Tx, vessels: readonly HeardVessel[]): Promise<void> {
  const rows = vessels.map((one) => ({
    id: one.id,
    mmsi: one.mmsi,
    first_at: one.firstAt,
    last_at: one.lastAt,
    lon: one.lon,
    lat: one.lat,
    speed: one.speed,
    course: one.course,
    heading: one.heading,
    status: one.status,
    transponder: one.transponder,
    reports: one.reports,
    kind: one.kind,
    name: one.name,
    callsign: one.callsign,
    imo: one.imo,
    ship_type: one.shipType,
    length: one.length,
    width: one.width,
    draught: one.draught,
    destination: one.destination,
    flag: one.flag,
    sources: one.sources,
    kept_until: one.keptUntil,
  }));
  await sql`
    with version as materialized (select nextval('vessel_version') as next)
    insert into vessel_track (id, mmsi, first_at, last_at, lon, lat, speed, course, heading, status, transponder,
      reports, kind, name, callsign, imo, ship_type, length, width, draught, destination, flag, sources, kept_until, version)
    select r.id, r.mmsi, r.first_at, r.last_at, r.lon, r.lat, r.speed, r.course, r.heading, r.status, r.transponder,
      r.reports, r.kind, r.name, r.callsign, r.imo, r.ship_type, r.length, r.width, r.draught, r.destination, r.flag,
      r.sources, r.kept_until, version.next
    from jsonb_populate_recordset(null::vessel_track, ${JSON.stringify(rows)}::jsonb) r, version
    on conflict (id) do update set last_at = excluded.last_at, lon = excluded.lon, lat = excluded.lat,
      speed = excluded.speed, course = excluded.course, heading = excluded.heading, status = excluded.status,
      transponder = excluded.transponder, reports = excluded.reports, kind = excluded.kind, name = excluded.name,
      callsign = excluded.callsign, imo = excluded.imo, ship_type = excluded.ship_type, length = excluded.length,
      width = excluded.width, draught = excluded.draught, destination = excluded.destination, flag = excluded.flag,
      sources = excluded.sources, kept_until = excluded.kept_until, version = excluded.version`.execute(tx);
}

async function writeBlocks(tx: Tx, blocks: readonly TrackBlock[]): Promise<void> {
  const rows = blocks.map(({ track, points }) => ({
    track_id: track,
    from_at: seconds(points[0]!.time),
    until_at: seconds(points.at(-1)!.time),
    west: Math.min(...points.map(({ lon }) => lon)),
    east: Math.max(...points.map(({ lon }) => lon)),
    south: Math.min(...points.map(({ lat }) => lat)),
    north: Math.max(...points.map(({ lat }) => lat)),
    count: points.length,
    points: `\\x${packPoints(points).toString('hex')}`,
  }));
  await sql`
    insert into track_part select * from jsonb_populate_recordset(null::track_part, ${JSON.stringify(rows)}::jsonb)
    on conflict (track_id, from_at) do update set until_at = excluded.until_at, west = excluded.west,
      south = excluded.south, east = excluded.east, north = excluded.north, count = excluded.count,
      points = excluded.points`.execute(tx);
}

async function writeSaid(tx: Tx, said: readonly SaidValue[]): Promise<void> {
  const rows = said.map(({ track, property, value, firstAt, lastAt }) => ({
    track_id: track,
    property,
    value,
    first_at: firstAt,
    last_at: lastAt,
  }));
  // What is said for the first time may tell who the vessel is: it is looked up again.
  await sql`
    with said as (insert into vessel_said select * from jsonb_populate_recordset(null::vessel_said, ${JSON.stringify(rows)}::jsonb)
    on conflict (track_id, property, value) do update set first_at = least(vessel_said.first_at, excluded.first_at),
      last_at = greatest(vessel_said.last_at, excluded.last_at)
      returning track_id, xmax = 0 and property in ('name', 'imo', 'callsign') as is_new)
    update vessel_listed set worked_out_at = '-infinity'
    where track_id in (select track_id from said where is_new)`.execute(tx);
}

function seconds(time: number): string {
  return new Date(time * 1000).toISOString();
}
