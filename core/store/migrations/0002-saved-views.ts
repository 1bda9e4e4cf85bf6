import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  `create table saved_view (
    id uuid primary key default gen_random_uuid(), page text not null, name text not null, search text not null,
    owner text not null, shared boolean not null, created_at timestamptz not null default now(),
    removed_at timestamptz, removed_by text)`,
  // A removed one gives its name free at once.
  `create unique index saved_view_name on saved_view (owner, page, name) where removed_at is null`,
];

/** The filters and order of a queue that people keep under a name. */
export const savedViews = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
