import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  // What a feed brings, and how it fares: a poll that fails clears nothing and is shown.
  `alter table feed add column reads text not null default 'list'`,
  `create table feed_poll (
    id bigint generated always as identity primary key, feed_id text not null, at timestamptz not null,
    ok boolean not null, reports integer not null default 0, added integer not null default 0,
    changed integer not null default 0, took_ms integer not null default 0, newest_at timestamptz,
    findings jsonb not null default '[]')`,
  `create index feed_poll_feed on feed_poll (feed_id, at)`,
  // One document exactly as received; the same bytes of the same feed are one record.
  `create table hazard_record (
    id bigint generated always as identity primary key, dataset text not null, sha256 text not null, bytes bytea not null,
    received_at timestamptz not null, seen_at timestamptz not null, signatures jsonb not null default '[]',
    findings jsonb not null default '[]', unique (dataset, sha256))`,
  // What the live set of alerts is rebuilt from: every message, also those that only withdraw or replace others.
  `create table cap_message (
    dataset text not null, sender text not null, identifier text not null, sent_at timestamptz not null,
    message jsonb not null, record_id bigint references hazard_record on delete set null,
    primary key (dataset, sender, identifier, sent_at))`,
  `create index cap_message_sent on cap_message (sent_at)`,
  // What one source says about one hazard, as it says it last.
  `create table hazard_report (
    id text primary key, dataset text not null, lane text not null, hazard text not null, agency text not null,
    caption text not null, level text not null, sent_at timestamptz not null, start_at timestamptz not null,
    end_at timestamptz, expires_at timestamptz, until_at timestamptz not null, lon double precision, lat double precision,
    live boolean not null, ended_why text, report jsonb not null, record_id bigint references hazard_record on delete set null,
    handling text not null, received_at timestamptz not null, revision integer not null default 1, event_id text,
    evidence jsonb not null default '[]')`,
  `create index hazard_report_event on hazard_report (event_id)`,
  `create index hazard_report_start on hazard_report (start_at)`,
  `create index hazard_report_until on hazard_report (until_at) where live`,
  // Revisions that were replaced stay to be read.
  `create table hazard_revision (
    report_id text not null references hazard_report on delete cascade, revision integer not null,
    received_at timestamptz not null, report jsonb not null, record_id bigint, primary key (report_id, revision))`,
  `create sequence hazard_version`,
  `create table hazard_event (
    id text primary key, lane text not null, hazard text not null, caption text not null, level text not null,
    active boolean not null, start_at timestamptz not null, last_at timestamptz not null, end_at timestamptz,
    lon double precision, lat double precision, shapes jsonb not null, magnitude real, people double precision,
    people_covered real,
    sites integer not null default 0, vessels integer not null default 0, reports integer not null default 0,
    conflicts jsonb not null default '[]', handling text not null, own_area boolean not null default false,
    redirect_to text, alert_id integer references alert, fault_looked_at timestamptz, fault_sea_version bigint,
    version bigint not null)`,
  `create index hazard_event_version on hazard_event (version)`,
  `create index hazard_event_active on hazard_event (active, start_at)`,
  // A person's word on two reports; taken back, it stays to be read.
  `create table hazard_judgement (
    id uuid primary key default gen_random_uuid(), a text not null, b text not null, same boolean not null,
    by text not null, at timestamptz not null default now(), note text, undone_at timestamptz, undone_by text,
    applied boolean not null default false)`,
  `create table hazard_doubt (
    a text not null, b text not null, score double precision not null, text text not null, evidence jsonb not null,
    at timestamptz not null default now(), primary key (a, b))`,
  `create table hazard_cause (
    from_event text not null, to_event text not null, rule text not null, lag_s double precision not null,
    distance_km double precision, text text not null, primary key (from_event, to_event, rule))`,
  `create index hazard_cause_to on hazard_cause (to_event)`,
  `create index source_entity_site on source_entity (dataset, entity_id)
    where schema in ('CriticalSite', 'SiteDependency')`,
  // What stands in its way: sites, what hangs on them, vessels.
  `create table hazard_exposure (
    event_id text not null references hazard_event on delete cascade, kind text not null, key text not null,
    caption text not null, site_kind text, lon double precision, lat double precision, distance_km real,
    inside boolean not null, after_hours real, chain jsonb not null default '[]', text text not null,
    primary key (event_id, kind, key))`,
  `create index hazard_exposure_key on hazard_exposure (key)`,
  // A vessel that was slow over a cable when it broke.
  `create table fault_vessel (
    event_id text not null references hazard_event on delete cascade, track_id text not null, site_key text not null,
    score double precision not null, text text not null, reasons jsonb not null, against jsonb not null,
    points jsonb not null, alert_id integer references alert, at timestamptz not null default now(),
    primary key (event_id, track_id))`,
  `create index fault_vessel_track on fault_vessel (track_id)`,
];

/** Hazards: what was received, one event out of it, what stands in its way. */
export const hazards = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
