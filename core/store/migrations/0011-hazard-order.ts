import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  // An event is called by the report of it that came first.
  `alter table hazard_report add column seq bigint generated always as identity`,
  `alter table hazard_report add column ended_at timestamptz`,
  // What is dated in the future begins by the clock.
  `create index hazard_report_not_yet on hazard_report (sent_at) where not live and sent_at > received_at`,
  `create index hazard_event_redirect on hazard_event (redirect_to) where redirect_to is not null`,
];

/** Hazards: the order in which reports came, and when each ceased to be live. */
export const hazardOrder = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
