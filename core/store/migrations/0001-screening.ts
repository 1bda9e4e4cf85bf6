import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  `create table account (
    id uuid primary key default gen_random_uuid(), name text not null unique, display_name text not null,
    role text not null, password_hash text not null, must_change_password boolean not null,
    disabled boolean not null default false, created_at timestamptz not null default now(),
    last_seen_at timestamptz, preferences jsonb not null default '{}')`,
  `create table session (
    id text primary key, account_id uuid not null references account on delete cascade,
    created_at timestamptz not null default now(), last_seen_at timestamptz not null default now(),
    previous_visit_at timestamptz, purpose text, legal_basis text, purpose_until timestamptz)`,
  `create table token (
    id uuid primary key default gen_random_uuid(), name text not null, secret_hash text not null unique,
    use text not null, purpose text not null, legal_basis text not null, created_by text not null,
    created_at timestamptz not null default now(), last_used_at timestamptz, disabled boolean not null default false)`,
  `create table audit (
    seq bigint generated always as identity primary key, at timestamptz not null default now(),
    actor text not null, role text not null, action text not null, purpose text, legal_basis text,
    object text not null, detail jsonb not null default '{}')`,
  `create index audit_object on audit (object, seq)`,
  `create table feed (
    id text primary key, title text not null, dataset text not null unique, sector text not null, owner text not null,
    location text, every_minutes integer, legal_basis text not null, grade text not null, handling text not null,
    enabled boolean not null default true, etag text, last_modified text, checksum text,
    checked_at timestamptz, next_at timestamptz, refused_at timestamptz, refusal jsonb)`,
  `create table list_version (
    id integer generated always as identity primary key, dataset text not null, format text not null, state text not null,
    received_at timestamptz not null default now(), published_at timestamptz, entries integer not null,
    added integer not null, changed integer not null, removed integer not null, files jsonb not null,
    hash text not null, findings jsonb not null, by text not null)`,
  `create index list_version_dataset on list_version (dataset, id desc)`,
  `create unique index list_version_in_force on list_version (dataset) where state = 'in-force'`,
  `create table list_entry (
    dataset text not null, entry_id text not null, schema text not null, caption text not null, hash text not null,
    subject jsonb not null, related jsonb not null, first_version integer not null, last_version integer not null,
    first_seen timestamptz not null default now(), removed_version integer,
    words tsvector generated always as (jsonb_to_tsvector('simple', subject, '["string"]')) stored,
    primary key (dataset, entry_id))`,
  `create index list_entry_words on list_entry using gin (words)`,
  `create index list_entry_id on list_entry (entry_id)`,
  `create table list_change (
    version integer not null references list_version, entry_id text not null, kind text not null, schema text not null,
    caption text not null, properties jsonb not null, primary key (version, entry_id))`,
  `create index list_change_entry on list_change (entry_id, version)`,
  `create table subject (
    id uuid primary key default gen_random_uuid(), register text not null, external_id text not null, row integer,
    caption text not null, entity jsonb not null, hash text not null, registered_at timestamptz not null default now(),
    changed_at timestamptz not null default now(), removed_at timestamptz, pending boolean not null default true,
    unique (register, external_id))`,
  `create index subject_pending on subject (id) where pending`,
  `create table screening_run (
    id uuid primary key default gen_random_uuid(), kind text not null, started_at timestamptz not null default now(),
    finished_at timestamptz, engine text not null, threshold double precision not null, cutoff double precision not null,
    list_versions jsonb not null, register text, subject_ids jsonb, subjects integer not null, hits integer not null, errors integer not null,
    error_subjects jsonb not null default '[]', by text not null, purpose text, legal_basis text)`,
  `create index screening_run_time on screening_run (started_at desc)`,
  `create table payment (
    id text primary key, body_hash text not null unique, received_at timestamptz not null, decided_at timestamptz,
    transactions integer not null, state text not null, findings jsonb not null,
    run_id uuid not null references screening_run)`,
  `create table pair_day (
    day date not null, debtor text not null, creditor text not null, currency text not null, count integer not null,
    sum numeric not null, largest numeric not null, primary key (day, debtor, creditor, currency))`,
  `create table alert (
    id integer generated always as identity (start with 1001) primary key, sector text not null,
    state text not null default 'new', subject_kind text not null, subject_key text not null, subject_id uuid,
    subject_caption text not null, subject jsonb not null, dataset text not null, entry_id text not null,
    listed_caption text not null, matter_hash text not null, score double precision not null,
    threshold double precision not null, hit jsonb not null, engine text not null, run_id uuid,
    created_at timestamptz not null default now(), seen_at timestamptz not null default now(),
    clock_from timestamptz, due_at timestamptz, escalated_at timestamptz, assigned_to text,
    looked_at_by text, looked_at timestamptz, decided_at timestamptz, decided_by text, reason text, review_on date,
    second_asked_by text, second_proposal text, second_at timestamptz, revision integer not null default 1,
    unique (subject_key, dataset, entry_id))`,
  `create index alert_queue on alert (state, due_at)`,
  `create index alert_entry on alert (entry_id)`,
  `create table payment_party (
    payment_id text not null references payment on delete cascade, alert_id integer not null references alert,
    sequence integer not null, role text not null, path text not null, line integer not null, payment jsonb not null,
    primary key (payment_id, alert_id, sequence, role))`,
  `create index payment_party_alert on payment_party (alert_id)`,
  `create table alert_event (
    id integer generated always as identity primary key, alert_id integer not null references alert,
    at timestamptz not null default now(), actor text not null, kind text not null, reason text, text text, before jsonb)`,
  `create index alert_event_alert on alert_event (alert_id, id)`,
  `create table search (
    id text primary key, account text not null, at timestamptz not null default now(), query jsonb not null,
    purpose text not null, hits integer not null)`,
  `create index search_account on search (account, at desc)`,
  `create table opened (
    account text not null, entity_id text not null, at timestamptz not null default now(), primary key (account, entity_id))`,
  `create table setting (
    key text primary key, value jsonb not null, changed_at timestamptz not null default now(), changed_by text not null)`,
  `create table job (
    id uuid primary key default gen_random_uuid(), file text not null, state text not null default 'waiting', "as" text,
    format text, dataset text, bytes bigint not null default 0, bytes_read bigint not null default 0,
    added integer not null default 0, changed integer not null default 0, removed integer not null default 0,
    refused integer not null default 0, findings jsonb not null default '[]', at timestamptz not null default now(),
    by text not null)`,
  `create table backup (
    id uuid primary key default gen_random_uuid(), at timestamptz not null default now(), file text not null,
    bytes bigint not null, rows integer not null, sha256 text not null)`,
  `create table work (
    id bigint generated always as identity primary key, stream text not null, partition integer not null, key text not null,
    payload jsonb not null, attempts integer not null default 0, visible_at timestamptz not null default now(),
    accepted_at timestamptz not null default now())`,
  `create index work_due on work (stream, partition, id)`,
  `create index work_key on work (stream, key)`,
  `create table dead_work (
    id bigint primary key, stream text not null, key text not null, payload jsonb not null, error text not null,
    at timestamptz not null default now())`,
];

/** Accounts, lists, subjects, payments, alerts, and the queue: what screening stands on. */
export const screening = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
