import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  // Documents that go are asked for by what stands on them.
  `create index hazard_report_record on hazard_report (record_id) where record_id is not null`,
  `create index cap_message_record on cap_message (record_id) where record_id is not null`,
];

/** Hazards: old documents are deleted without looking through everything that was read of others. */
export const hazardRecords = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
