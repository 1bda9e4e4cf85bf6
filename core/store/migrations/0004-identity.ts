import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  // What was decided about two entities, a before b. Nothing is ever changed but the withdrawal: the rows are the history.
  `create table judgement (
    id bigint generated always as identity primary key, a_dataset text not null, a_id text not null,
    b_dataset text not null, b_id text not null, verdict text not null,
    origin text not null, score double precision, ledger jsonb,
    note text, by text not null, at timestamptz not null default now(), withdrawn_at timestamptz, withdrawn_by text)`,
  `create index judgement_a on judgement (a_dataset, a_id)`,
  `create index judgement_b on judgement (b_dataset, b_id)`,
  // Entities that are one by the judgements in force; who is alone has no row.
  `create table same_entity (
    dataset text not null, entity_id text not null, canonical_id text not null, primary key (dataset, entity_id))`,
  `create index same_entity_canonical on same_entity (canonical_id)`,
  // Feeds whose ids mean the same.
  `create table id_space (dataset text primary key, space text not null, by text not null,
    at timestamptz not null default now())`,
  `create table crossref_run (
    id uuid primary key default gen_random_uuid(), left_dataset text not null, right_dataset text, schema text not null,
    automatic_from double precision, state text not null default 'waiting',
    at timestamptz not null default now(), by text not null, finished_at timestamptz, entities integer, found integer,
    error text)`,
  `create table crossref_pair (
    run_id uuid not null references crossref_run on delete cascade, a_dataset text not null, a_id text not null,
    b_dataset text not null, b_id text not null, score double precision not null, outcome text not null, ledger jsonb not null,
    primary key (run_id, a_dataset, a_id, b_dataset, b_id))`,
  `create index crossref_pair_score on crossref_pair (run_id, score)`,
  `create table graph_view (
    id uuid primary key default gen_random_uuid(), name text not null, owner text not null, shared boolean not null,
    state jsonb not null, created_at timestamptz not null default now(), removed_at timestamptz)`,
  // A note of an analyst about an entity, a graph view or a pair of entities.
  `create table note (
    id uuid primary key default gen_random_uuid(), object text not null, text text not null, by text not null,
    at timestamptz not null default now(), edited_at timestamptz, removed_at timestamptz)`,
  `create index note_object on note (object)`,
  // "Tell me when this changes": an entity, or a saved search.
  `create table subscription (
    id uuid primary key default gen_random_uuid(), account text not null,
    kind text not null, title text not null, dataset text, entity_id text,
    query jsonb, notify boolean not null, known jsonb not null default '{}', purpose text not null,
    created_at timestamptz not null default now(), looked_at timestamptz)`,
  `create index subscription_account on subscription (account)`,
  `create table notice (
    id bigint generated always as identity primary key, subscription_id uuid not null references subscription
    on delete cascade, at timestamptz not null default now(), change jsonb not null, seen_at timestamptz)`,
  `create index notice_subscription on notice (subscription_id)`,
  // Entities are found by the words of their captions.
  `create index source_entity_words on source_entity using gin (to_tsvector('simple', caption))
    where gone_edition is null`,
];

/** Who is who: judgements and what follows from them; what analysts add to entities. */
export const identity = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
