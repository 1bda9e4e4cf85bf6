import { type Kysely, sql } from 'kysely';

/** The judgements that were withdrawn lately are found without reading all. */
export const withdrawn = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw('create index judgement_withdrawn on judgement (withdrawn_at) where withdrawn_at is not null')
      .execute(db);
  },
};
