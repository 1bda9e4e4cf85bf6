import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  // From each end of a link to the other without looking at its row: degrees are counted in the index alone.
  `drop index entity_edge_source`,
  `drop index entity_edge_target`,
  `create index entity_edge_source on entity_edge (source_id, dataset, target_id)`,
  `create index entity_edge_target on entity_edge (target_id, dataset, source_id)`,
  // What is called by its id only, as most links are, has no words to be found by.
  `drop index source_entity_words`,
  `create index source_entity_words on source_entity using gin (to_tsvector('simple', caption))
    where gone_edition is null and caption <> entity_id`,
];

/** The network of entities: who is linked with whom, from both sides. */
export const network = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
