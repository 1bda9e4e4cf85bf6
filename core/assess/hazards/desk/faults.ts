import { isHazardCode, isKindOf, type Shape } from '@quintet/hazards';
import { sql } from 'kysely';
import type { Settings, Tx } from '../../../store/index.ts';
import { raiseFound } from '../../alerts/raise-found.ts';
import type { NearSite, SitesInMind } from '../../exposure/index.ts';
import { type VesselAtFault, vesselsAtFault } from '../../joint/fault/vessels-at-fault.ts';
import type { HazardEvent } from '../read-hazards.ts';
import { eventEntity } from './raise-warning.ts';

/** The dataset that alerts about vessels over what broke stand under. */
export const FAULT_DATASET = 'hazard:fault';
/** Kinds of events that a vessel may have brought about, by dragging over a line. */
const FAULT_KINDS = ['telecom-cable-fault', 'power-outage', 'gas-leak'] as const;
/** Kinds of sites that lie on the sea bed as lines. */
const LINE_KINDS = /cable|pipeline|interconnector/u;
/** A line of which the fault may be is at most so far from where it is said to be. */
const LINE_KM_MAX = 20;
/** A vessel with less than this is not worth keeping. */
const KEPT_SCORE_MIN = 0.2;
const KEPT_MAX = 20;
const LOOKED_BACK_DAYS = 60;
/** While vessels are heard on and on, a fault is looked at again so often. */
const AGAIN_SECONDS = 60;

/** Events of the last weeks that a vessel may have brought about, where vessels were heard since they were looked at. */
export function faultsDue(now: Date) {
  return sql<boolean>`hazard in (${sql.join(FAULT_KINDS.map((kind) => sql`${kind}`))}) and lane = 'actual'
    and redirect_to is null and start_at >= ${new Date(now.getTime() - LOOKED_BACK_DAYS * 86_400_000)}
    and coalesce(fault_looked_at, 'epoch') < ${new Date(now.getTime() - AGAIN_SECONDS * 1000)}
    and exists (select from vessel_track v where v.version > coalesce(fault_sea_version, 0)
      and v.last_at >= hazard_event.start_at - interval '24 hours'
      and v.first_at <= coalesce(hazard_event.end_at, hazard_event.start_at + interval '24 hours'))`;
}

/** Faults of the last weeks are looked at again: lines may be known that were not. */
export async function forgetFaults(tx: Tx, now: Date): Promise<void> {
  await sql`
    update hazard_event set fault_looked_at = null, fault_sea_version = null
    where hazard = any(${FAULT_KINDS}::text[])
      and start_at >= ${new Date(now.getTime() - LOOKED_BACK_DAYS * 86_400_000)}`.execute(tx);
}

/** Looks for vessels over the lines that broke, keeps what was found and raises alerts. @returns whether any is news */
export async function lookAtFaults(
  tx: Tx,
  sites: SitesInMind,
  { settings, now }: { readonly settings: Settings; readonly now: Date },
): Promise<{ readonly looked: number; readonly isNews: boolean }> {
  const events = await tx.selectFrom('hazard_event').where(faultsDue(now)).selectAll().limit(20).execute();
  let isNews = false;
  for (const event of events) {
    isNews = (await lookAt(tx, event, sites, settings, now)) || isNews;
    await sql`
      update hazard_event set fault_looked_at = ${now},
        fault_sea_version = (select coalesce(max(version), 0) from vessel_track)
      where id = ${event.id}`.execute(tx);
  }
  return { looked: events.length, isNews };
}

async function lookAt(tx: Tx, event: HazardEvent, sites: SitesInMind, settings: Settings, now: Date): Promise<boolean> {
  if (event.lon === null || event.lat === null) return false;
  const place = [event.lon, event.lat] as const;
  const line = nearestLine(sites.near([{ kind: 'point', at: place }], LINE_KM_MAX));
  if (line === undefined && !(isHazardCode(event.hazard) && isKindOf(event.hazard, 'telecom-cable-fault')))
    return false;
  const shape: Shape = line?.site.shapes.find(({ kind }) => kind === 'line') ?? { kind: 'point', at: place };
  const { vessels } = await vesselsAtFault(tx, {
    caption: line?.site.caption ?? 'the line',
    shape,
    time: event.start_at.getTime() / 1000,
    place,
  });
  const kept = vessels.filter(({ score }) => score >= KEPT_SCORE_MIN).slice(0, KEPT_MAX);
  await keepVessels(tx, event, line?.site.key ?? '', kept, now);
  let isNews = false;
  for (const vessel of kept) {
    if (vessel.score < settings.faultThreshold) continue;
    isNews = (await raiseFault(tx, event, line, vessel, settings, now)) || isNews;
  }
  if (kept.length > 0)
    await sql`update hazard_event set version = nextval('hazard_version') where id = ${event.id}`.execute(tx);
  return isNews;
}

function nearestLine(near: readonly NearSite[]): NearSite | undefined {
  return near.find(({ site }) => LINE_KINDS.test(site.siteKind ?? ''));
}

async function keepVessels(
  tx: Tx,
  event: HazardEvent,
  siteKey: string,
  vessels: readonly VesselAtFault[],
  now: Date,
): Promise<void> {
  await tx.deleteFrom('fault_vessel').where('event_id', '=', event.id).where('alert_id', 'is', null).execute();
  for (const vessel of vessels) {
    const row = {
      site_key: siteKey,
      score: vessel.score,
      text: vessel.reasons[0]?.text ?? '',
      reasons: JSON.stringify(vessel.reasons),
      against: JSON.stringify(vessel.reasons.filter(({ score }) => score < 0).map(({ text }) => text)),
      points: JSON.stringify(
        vessel.stretch.map(({ time, lon, lat, speed, course }) => [time, lon, lat, known(speed), known(course)]),
      ),
      at: now,
    };
    await tx
      .insertInto('fault_vessel')
      .values({ event_id: event.id, track_id: vessel.track, ...row })
      .onConflict((conflict) => conflict.columns(['event_id', 'track_id']).doUpdateSet(row))
      .execute();
  }
}

function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** Whom the alert is about. */
export function faultSubject(event: string, track: string): string {
  return `fault:${event}:${track}`;
}

async function raiseFault(
  tx: Tx,
  event: HazardEvent,
  line: NearSite | undefined,
  vessel: VesselAtFault,
  settings: Settings,
  now: Date,
): Promise<boolean> {
  const name = vessel.name ?? vessel.mmsi;
  const raised = await raiseFound(
    tx,
    {
      sector: 'crises',
      subjectKind: 'fault',
      subjectKey: faultSubject(event.id, vessel.track),
      dataset: FAULT_DATASET,
      entryId: event.id,
      caption: line === undefined ? name : `${name}, ${line.site.caption}`,
      subject: {
        ...eventEntity(event.id, event.caption, undefined),
        schema: 'Vessel',
        properties: { name: [name], mmsi: [vessel.mmsi] },
      },
      title: 'Near the line when it broke',
      matter: [event.id, vessel.track, vessel.reasons.map(({ text }) => text)],
      score: vessel.score,
      threshold: settings.faultThreshold,
      reasons: vessel.reasons,
      feature: 'hazard',
      engine: 'hazards 0.1.0',
      clockMinutes: settings.vesselClockHours * 60,
      pinned: false,
    },
    now,
  );
  await tx
    .updateTable('fault_vessel')
    .set({ alert_id: raised.id })
    .where('event_id', '=', event.id)
    .where('track_id', '=', vessel.track)
    .execute();
  return raised.isNews;
}
