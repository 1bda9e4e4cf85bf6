import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  // One reading of everything that a feed says; counts from 1 for each feed.
  `create table entity_edition (
    dataset text not null, edition integer not null, taken_at timestamptz not null default now(), taken_by text not null,
    entities integer not null, statements bigint not null, added integer not null, changed integer not null,
    removed integer not null, primary key (dataset, edition))`,
  // What one feed says of one entity: all its statements in one row, {property: [values]}. ages holds those that came
  // after the entity did, or are gone: {property: {value: [first edition, last edition or null]}}.
  `create table source_entity (
    dataset text not null, entity_id text not null, schema text not null, caption text not null,
    properties jsonb not null, ages jsonb, handling text not null, nature text not null,
    first_edition integer not null, gone_edition integer, hash text not null, primary key (dataset, entity_id))`,
  // Selectors as they are held, never pairs of who shares them: the degree is a count.
  `create table entity_selector (type text not null, value text not null, dataset text not null, entity_id text not null)`,
  `create index entity_selector_value on entity_selector (value, type)`,
  `create index entity_selector_entity on entity_selector (dataset, entity_id)`,
  `create table entity_edge (
    dataset text not null, entity_id text not null, link_id text not null, schema text not null,
    source_id text not null, target_id text not null, start_date text, end_date text, verb text not null)`,
  `create index entity_edge_source on entity_edge (source_id)`,
  `create index entity_edge_target on entity_edge (target_id)`,
  `create index entity_edge_entity on entity_edge (dataset, entity_id)`,
  // Every value by itself, with the editions in which the feed said it first and last (null: it still does).
  `create view statement as
    select e.dataset, e.entity_id, e.schema, p.key as property, v.value, e.handling, e.nature,
      coalesce((e.ages -> p.key -> v.value ->> 0)::integer, e.first_edition) as first_edition,
      e.gone_edition - 1 as last_edition
    from source_entity e, jsonb_each(e.properties) p, jsonb_array_elements_text(p.value) v (value)
    union all
    select e.dataset, e.entity_id, e.schema, p.key, v.key, e.handling, e.nature,
      (v.value ->> 0)::integer, (v.value ->> 1)::integer
    from source_entity e, jsonb_each(e.ages) p, jsonb_each(p.value) v
    where v.value ->> 1 is not null`,
];

/** What feeds say of entities, whom they are connected with, and by what they can be found. */
export const entities = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
