import type { PopulationGrid } from '@quintet/hazards';
import { sql } from 'kysely';
import type { Tx } from '../../../store/index.ts';
import {
  type Exposure,
  exposureOf,
  extentOf,
  packExposure,
  type SitesInMind,
  type VesselsNow,
} from '../../exposure/index.ts';
import type { FusedEvent } from '../fuse-event.ts';
import { byAuthority, type KnownReport } from '../known-report.ts';
import { mapOutlines } from '../map-outline.ts';

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
  const looked = events.flatMap(({ exposure, ...event }) => (exposure ? [{ ...event, exposure }] : []));
  await upsertEvents(
    tx,
    looked.map((event) => ({ ...rowOf(event), ...countsOf(event.exposure) })),
  );
  await upsertEvents(tx, events.filter(({ exposure }) => exposure === undefined).map(rowOf));
  await writeExposures(tx, looked);
}

/** @param rows all with the same columns */
async function upsertEvents(tx: Tx, rows: readonly ReturnType<typeof rowOf>[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).map((name) => sql.ref(name));
  const changes = columns.map((column) => sql`${column} = excluded.${column}`);
  await sql`
    insert into hazard_event (${sql.join(columns)}, version)
    select ${sql.join(columns)}, nextval('hazard_version')
    from json_populate_recordset(null::hazard_event, ${JSON.stringify(rows)}::json)
    on conflict (id) do update set ${sql.join(changes)}, redirect_to = null, version = excluded.version`.execute(tx);
}

function rowOf({ id, fused, ownArea }: Omit<EventToWrite, 'exposure'>) {
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
    shapes: mapOutlines(fused.shapes),
    magnitude: fused.magnitude ?? null,
    reports: fused.reports,
    conflicts: fused.conflicts,
    handling: `TLP:${fused.handling}`,
    own_area: ownArea,
  };
}

function countsOf({ sites, vessels, people, peopleCovered }: Exposure) {
  return { sites, vessels, people: people ?? null, people_covered: peopleCovered ?? null };
}

async function writeExposures(
  tx: Tx,
  exposures: readonly { readonly id: string; readonly exposure: Exposure }[],
): Promise<void> {
  if (exposures.length === 0) return;
  const rows = exposures.map(({ id, exposure }) => ({
    event_id: id,
    ...packExposure(exposure.rows),
    extent: extentOf(exposure.rows),
  }));
  await sql`
    insert into hazard_exposure select * from json_populate_recordset(null::hazard_exposure, ${JSON.stringify(rows)}::json)
    on conflict (event_id) do update set rows = excluded.rows, keys = excluded.keys, vessel_rows = excluded.vessel_rows,
      site_rows = excluded.site_rows, extent = excluded.extent`.execute(tx);
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
