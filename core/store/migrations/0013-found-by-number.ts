import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  // A consignment is found by the numbers that it holds; that all are called declarations helps nobody to find one.
  `drop index source_entity_words`,
  `create index source_entity_words on source_entity using gin (entity_words(caption, properties))
    where gone_edition is null and caption <> entity_id and schema <> 'Consignment'`,
];

/** The words of names are kept of those that have names. */
export const foundByNumber = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
