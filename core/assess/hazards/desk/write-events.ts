import type { PopulationGrid } from '@quintet/hazards';
import { sql } from 'kysely';
import type { Tx } from '../../../store/index.ts';
import {
  type Exposure,
  type ExposureRow,
  exposureOf,
  type SitesInMind,
  type VesselsNow,
} from '../../exposure/index.ts';
import type { FusedEvent } from '../fuse-event.ts';
import { byAuthority, type KnownReport } from '../known-report.ts';

const ROWS_AT_ONCE = 5000;

/** One event to be written. */
export interface EventToWrite {
  readonly id: string;
  readonly fused: FusedEvent;
  readonly ownArea: boolean;
  /** Absent where its place is as it was: what stands in its way stays as it is. */
  readonly exposure: Exposure | undefined;
}

/** Writes events as they are now, with what stands in their way; each gets a new version. */
export async function writeEvents(tx: Tx, events: readonly EventToWrite[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map(rowOf);
  await sql`
    insert into hazard_event (id, lane, hazard, caption, level, active, start_at, last_at, end_at, lon, lat, shapes,
      magnitude, reports, conflicts, handling, own_area, version)
    select id, lane, hazard, caption, level, active, start_at, last_at, end_at, lon, lat, shapes, magnitude, reports,
      conflicts, handling, own_area, nextval('hazard_version')
    from jsonb_populate_recordset(null::hazard_event, ${JSON.stringify(rows)}::jsonb)
    on conflict (id) do update set lane = excluded.lane, hazard = excluded.hazard, caption = excluded.caption,
      level = excluded.level, active = excluded.active, start_at = excluded.start_at, last_at = excluded.last_at,
      end_at = excluded.end_at, lon = excluded.lon, lat = excluded.lat, shapes = excluded.shapes,
      magnitude = excluded.magnitude, reports = excluded.reports, conflicts = excluded.conflicts,
      handling = excluded.handling, own_area = excluded.own_area, redirect_to = null, version = excluded.version`.execute(
    tx,
  );
  await writeExposures(
    tx,
    events.flatMap(({ id, exposure }) => (exposure ? [{ id, exposure }] : [])),
  );
}

function rowOf({ id, fused, ownArea }: EventToWrite) {
  return {
    id,
    lane: fused.lane,
    hazard: fused.hazard,
    caption: fused.caption,
    level: fused.level,
    active: fused.active,
    start_at: fused.start,
    last_at: fused.last,
    end_at: fused.end ?? null,
    lon: fused.lon ?? null,
    lat: fused.lat ?? null,
    shapes: fused.shapes,
    magnitude: fused.magnitude ?? null,
    reports: fused.reports,
    conflicts: fused.conflicts,
    handling: `TLP:${fused.handling}`,
    own_area: ownArea,
  };
}

async function writeExposures(
  tx: Tx,
  exposures: readonly { readonly id: string; readonly exposure: Exposure }[],
): Promise<void> {
  if (exposures.length === 0) return;
  await tx
    .deleteFrom('hazard_exposure')
    .where(
      'event_id',
      'in',
      exposures.map(({ id }) => id),
    )
    .execute();
  const rows = exposures.flatMap(({ id, exposure }) => exposure.rows.map((row) => ({ id, ...row })));
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await insertExposures(tx, rows.slice(from, from + ROWS_AT_ONCE));
  const counts = exposures.map(({ id, exposure }) => ({
    id,
    sites: exposure.sites,
    vessels: exposure.vessels,
    people: exposure.people ?? null,
    people_covered: exposure.peopleCovered ?? null,
  }));
  await sql`
    update hazard_event e set sites = c.sites, vessels = c.vessels, people = c.people, people_covered = c.people_covered
    from jsonb_to_recordset(${JSON.stringify(counts)}::jsonb)
      as c (id text, sites integer, vessels integer, people double precision, people_covered real)
    where e.id = c.id`.execute(tx);
}

/** As columns, which a large storm has many thousand rows of. */
async function insertExposures(tx: Tx, rows: readonly (ExposureRow & { readonly id: string })[]): Promise<void> {
  await sql`
    insert into hazard_exposure (event_id, kind, key, caption, site_kind, lon, lat, distance_km, inside, after_hours,
      chain, text)
    select event_id, kind, key, caption, site_kind, lon, lat, distance_km, inside, after_hours, chain::jsonb, text
    from unnest(${rows.map(({ id }) => id)}::text[], ${rows.map(({ kind }) => kind)}::text[],
      ${rows.map(({ key }) => key)}::text[], ${rows.map(({ caption }) => caption)}::text[],
      ${rows.map(({ siteKind }) => siteKind)}::text[], ${rows.map(({ lon }) => lon)}::float8[],
      ${rows.map(({ lat }) => lat)}::float8[], ${rows.map(({ distanceKm }) => distanceKm)}::float8[],
      ${rows.map(({ inside }) => inside)}::boolean[], ${rows.map(({ afterHours }) => afterHours)}::float8[],
      ${rows.map(({ chain }) => JSON.stringify(chain))}::text[], ${rows.map(({ text }) => text)}::text[])
      as r (event_id, kind, key, caption, site_kind, lon, lat, distance_km, inside, after_hours, chain, text)
    on conflict do nothing`.execute(tx);
}

/** Events that were merged into others say whereto; they are active no more. */
export async function writeRedirects(tx: Tx, redirects: ReadonlyMap<string, string>): Promise<void> {
  if (redirects.size === 0) return;
  await sql`
    update hazard_event e set redirect_to = r.into, active = false, version = nextval('hazard_version')
    from unnest(${[...redirects.keys()]}::text[], ${[...redirects.values()]}::text[]) as r (id, "into")
    where e.id = r.id`.execute(tx);
}

/** What an exposure is worked out with. */
export interface ExposureGround {
  readonly sites: SitesInMind;
  readonly population: PopulationGrid | undefined;
  readonly vessels: VesselsNow;
}

/** What stands in the way of an event: of what its live reports say, else of what they said last. */
export function exposureOfEvent(reports: readonly KnownReport[], ground: ExposureGround): Exposure {
  const live = reports.filter((report) => report.live).toSorted(byAuthority);
  const said = live.length > 0 ? live : reports.toSorted(byAuthority);
  // Of an earthquake one word counts: the shaking of five solutions is not five times as wide.
  const heard = said[0]?.read.report.hazard === 'earthquake' ? said.slice(0, 1) : said;
  const { sites, population, vessels } = ground;
  return exposureOf(
    heard.map(({ read }) => read.report),
    { sites, vessels, ...(population ? { population } : {}) },
  );
}
