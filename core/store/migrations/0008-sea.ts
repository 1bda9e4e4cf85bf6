import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  // One ship under one MMSI, as it was last heard. Changed at every report: no index but the ways in, and room on each page.
  `create table vessel_track (
    id text primary key, mmsi text not null, first_at timestamptz not null, last_at timestamptz not null,
    lon double precision not null, lat double precision not null, speed real, course real, heading real,
    status smallint, transponder smallint not null, reports integer not null, kind text not null, name text,
    callsign text, imo text, ship_type smallint, length real, width real, draught real, destination text, flag text,
    sources jsonb not null, listed smallint not null default 0, version bigint not null, kept_until date not null)
    with (fillfactor = 70)`,
  `create index vessel_track_mmsi on vessel_track (mmsi)`,
  `create index vessel_track_imo on vessel_track (imo) where imo is not null`,
  `create sequence vessel_version owned by vessel_track.version`,
  // The compressed track, block by block; a block grows until it is full.
  `create table track_part (
    track_id text not null references vessel_track on delete cascade, from_at timestamptz not null,
    until_at timestamptz not null, west real not null, south real not null, east real not null, north real not null,
    count integer not null, points bytea not null, primary key (track_id, from_at))`,
  `create index track_part_until on track_part (until_at)`,
  // Every value that it ever said of itself.
  `create table vessel_said (
    track_id text not null references vessel_track on delete cascade, property text not null, value text not null,
    first_at timestamptz not null, last_at timestamptz not null, primary key (track_id, property, value))`,
  // Entities of the graph that a vessel is taken for.
  `create table vessel_entity (
    track_id text not null references vessel_track on delete cascade, dataset text not null, entity_id text not null,
    score double precision not null, reasons jsonb not null, primary key (track_id, dataset, entity_id))`,
  `create index vessel_entity_entity on vessel_entity (dataset, entity_id)`,
  // Why a vessel is said to be connected with a list: worked out anew when lists or owners change.
  `create table vessel_listed (
    track_id text primary key references vessel_track on delete cascade, chains jsonb not null,
    worked_out_at timestamptz not null)`,
  `create table sea_finding (
    id text primary key, type text not null, kind text, start_at timestamptz not null, end_at timestamptz,
    lon double precision, lat double precision, score double precision not null, text text not null,
    mmsis text[] not null, tracks text[] not null, finding jsonb not null, alert_id integer references alert,
    told_at timestamptz not null default now())`,
  `create index sea_finding_start on sea_finding (start_at)`,
  `create index sea_finding_tracks on sea_finding using gin (tracks)`,
  `create index sea_finding_mmsis on sea_finding using gin (mmsis)`,
  // What was heard, in the order in which it came, until a snapshot of all vessels has passed it.
  `create table sea_input (
    id bigint generated always as identity primary key, source text not null, path text not null, batch uuid,
    job uuid, received_at timestamptz, at timestamptz not null default now(), attempts integer not null default 0,
    read_at timestamptz, failed_at timestamptz)`,
  `create table reception_cell (
    west real not null, south real not null, east real not null, north real not null, hour timestamptz not null,
    share real not null, vessels integer not null, last_at timestamptz not null, judged boolean not null,
    primary key (hour, south, west))`,
  `create table reception_source (
    name text primary key, last_at timestamptz not null, reports bigint not null, silent boolean not null,
    clock_off_s real)`,
  `create table watched_area (
    id uuid primary key default gen_random_uuid(), name text not null, rings jsonb not null, minutes_min integer,
    by text not null, created_at timestamptz not null default now(), removed_at timestamptz)`,
  `create table port (
    id text primary key, name text not null, lon double precision not null, lat double precision not null,
    learned boolean not null)`,
  `create table receiver (
    id uuid primary key default gen_random_uuid(), name text not null unique, kind text not null, host text,
    port integer not null, by text not null, created_at timestamptz not null default now(), last_heard timestamptz,
    problem text)`,
  // An alert of life at risk stands above all others.
  `alter table alert add column pinned boolean not null default false`,
];

/** The sea: vessels, their tracks, what was found, and how well each place was heard. */
export const sea = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
