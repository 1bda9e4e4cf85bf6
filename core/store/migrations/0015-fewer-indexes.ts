import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  // Nothing is sought by them: declarations of a vessel are found in the graph, those of an importer by a part of the name.
  `drop index declaration_vessel`,
  `drop index declaration_importer`,
  // What a property of an entity points at is found by its source, which is the entity itself.
  `drop index entity_edge_entity`,
  `create index entity_edge_entity on entity_edge (dataset, entity_id) where entity_id <> source_id`,
  // Many stand under one entity: a hash is written in half the time, and they are sought by nothing but the whole id.
  `drop index entity_selector_entity`,
  `create index entity_selector_entity on entity_selector using hash (entity_id)`,
];

/** What nothing is sought by is not kept in order: most of the work of writing a declaration is in its indexes. */
export const fewerIndexes = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
