import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  // What stands in the way of an event is written and read as a whole: one row for each event, those first that are shown
  // first. Events are found by the keys of sites and vessels.
  `alter table hazard_exposure rename to hazard_exposure_row`,
  `create table hazard_exposure (
    event_id text primary key references hazard_event on delete cascade, rows json not null, site_keys text[] not null,
    keys text[] not null)`,
  `insert into hazard_exposure (event_id, rows, site_keys, keys)
    select event_id,
      json_agg(json_build_object('kind', kind, 'key', key, 'caption', caption, 'siteKind', site_kind, 'lon', lon,
        'lat', lat, 'distanceKm', distance_km, 'inside', inside, 'afterHours', after_hours, 'chain', chain, 'text', text)
        order by kind desc, inside desc, after_hours, distance_km, key),
      coalesce(array_agg(key) filter (where kind = 'site'), '{}'), array_agg(key)
    from hazard_exposure_row group by event_id`,
  `drop table hazard_exposure_row`,
  `create index hazard_exposure_keys on hazard_exposure using gin (keys)`,
  `create index hazard_event_kind on hazard_event (hazard, start_at)`,
];

/** Hazards: what stands in the way of each, as one. */
export const hazardsAtOnce = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
