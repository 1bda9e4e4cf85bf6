import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  // What fits on a page is neither packed nor laid elsewhere: to write a report takes little more than half the time so.
  `alter table hazard_report set (toast_tuple_target = 8160)`,
  // Events are counted with every question: their outlines lie elsewhere, and are not packed either.
  `alter table hazard_event alter column shapes set storage external`,
];

/** Hazards: reports and outlines are written as they are. */
export const hazardsInline = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
