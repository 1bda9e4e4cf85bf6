import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  `alter table declaration drop constraint declaration_dataset_mrn_item_version_key`,
  `drop index declaration_consignment`,
  // The item tells apart two numbers that give one id: `A-1` without an item, and item 1 of `A`.
  `create unique index declaration_consignment on declaration (consignment_id(mrn, item), dataset, item, version)`,
  // The page of an alert asks for it.
  `create index declaration_alert on declaration (alert_id) where alert_id is not null`,
];

/** A declaration is found by its id in the graph alone: its number was a second index beside it, of the same order. */
export const declaredById = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
