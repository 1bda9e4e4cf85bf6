import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  // An index of the keys took half of the time of writing an exposure, and emptying its list of what waits (4 MB) held the
  // reader of hazards up for half a second at a time. A box around the sites says nearly as well where to look for one.
  `alter table hazard_exposure add column extent box`,
  // Of what is there it is not known: it is looked into.
  `update hazard_exposure set extent = box '(1080,90),(-1080,-90)' where cardinality(keys) > vessel_rows`,
  `create index hazard_exposure_extent on hazard_exposure using gist (extent)`,
  `drop index hazard_exposure_keys`,
];

/** Hazards: exposure is found by where its sites are. */
export const exposureExtent = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
