import { type Kysely, sql } from 'kysely';

const EXPOSURE = [
  'kind',
  'key',
  'caption',
  'siteKind',
  'lon',
  'lat',
  'distanceKm',
  'inside',
  'afterHours',
  'chain',
  'text',
];

const STATEMENTS = [
  // Read as a whole and never asked into: as text it is written without taking every number of every outline apart.
  `alter table cap_message alter column message type json using message::json`,
  `alter table hazard_report alter column report type json using report::json`,
  `alter table hazard_revision alter column report type json using report::json`,
  `alter table hazard_event alter column shapes type json using shapes::json`,
  // What stands in the way of an event is kept column by column: what they are called once, and not with each row.
  `update hazard_exposure set rows = (
    select json_build_object(${EXPOSURE.map((name) => `'${name}', coalesce(json_agg(one -> '${name}'), '[]')`).join(', ')})
    from json_array_elements(rows) as one)`,
  // By this nothing is sought.
  `drop index if exists hazard_report_start`,
  // Work is there for a moment: what fits on a page is neither packed nor laid elsewhere.
  `alter table work set (toast_tuple_target = 8160)`,
];

/** Hazards: what is kept as it was said is kept as text. */
export const hazardsPlain = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
