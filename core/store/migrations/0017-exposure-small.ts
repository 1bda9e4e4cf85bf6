import { type Kysely, sql } from 'kysely';

const countOf = (kind: string): string =>
  `(select count(*) from json_array_elements_text(rows -> 'kind') as kind where kind = '${kind}')`;

const STATEMENTS = [
  // The rows of an event stand kind by kind: with their keys in the same order, how many there are of each kind says which
  // keys are of sites. Rows that were told stay as they are, sentences and all; what is written from now on is facts.
  `alter table hazard_exposure add column vessel_rows integer, add column site_rows integer`,
  `update hazard_exposure set keys = array(select json_array_elements_text(rows -> 'key')),
    vessel_rows = ${countOf('vessel')}, site_rows = ${countOf('site')}`,
  `alter table hazard_exposure alter column vessel_rows set not null, alter column site_rows set not null,
    drop column site_keys`,
  // What fits on a page is neither packed nor laid elsewhere.
  `alter table hazard_exposure set (toast_tuple_target = 8160)`,
];

/** Hazards: of what stands in the way facts are kept, and of these each once. */
export const exposureSmall = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
