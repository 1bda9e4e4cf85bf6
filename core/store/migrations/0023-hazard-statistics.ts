import { type Kysely, sql } from 'kysely';

/** Tables that are asked for rows by their ids, and grow by thousands of rows in a minute when something happens. */
const TABLES = ['hazard_report', 'hazard_record', 'hazard_event', 'hazard_exposure', 'hazard_cause', 'cap_message'];
/** A tenth of what PostgreSQL takes by itself: it looks at 3,000 rows, and not at 30,000. */
const TARGET = 10;

/**
 * What PostgreSQL knows of these tables it learns from fewer rows: it looks anew every minute while they grow, and all that
 * time warnings wait for the processor.
 */
export const hazardStatistics = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { rows } = await sql<{ readonly table: string; readonly column: string }>`
      select attrelid::regclass::text as table, attname as column from pg_attribute
      where attrelid = any(${TABLES}::regclass[]) and attnum > 0 and not attisdropped
      order by 1, attnum`.execute(db);
    for (const { table, column } of rows)
      await sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} set statistics ${sql.lit(TARGET)}`.execute(
        db,
      );
  },
};
