import type {
  DoubtWhole,
  FaultVesselRow,
  HazardAlertWhole,
  HazardEvent,
  HazardWhole,
  ReportWhole,
  WarningWhole,
} from '@quintet/core/assess/hazards';
import { hazardTitle } from '@quintet/core/assess/hazards';
import { textToShow } from '@quintet/core/observe/hazards';
import type {
  ExposureRow,
  FaultVessel,
  HazardAlert,
  HazardDoubt,
  HazardJudgement,
  HazardLane,
  HazardLevel,
  HazardPage,
  HazardReportShape,
  HazardRow,
  HazardShape,
  PinnedWarning,
  VesselKind,
} from '../api/index.ts';
import { listedChain } from './sea-shapes.ts';

/** How events of hazards look outside. */
export function hazardRow(event: HazardEvent): HazardRow {
  return {
    id: event.id,
    lane: event.lane as HazardLane,
    hazard: event.hazard,
    hazardTitle: hazardTitle(event.hazard),
    caption: event.caption,
    level: event.level as HazardLevel,
    active: event.active,
    start: event.start_at.toISOString(),
    last: event.last_at.toISOString(),
    ...(event.end_at === null ? {} : { end: event.end_at.toISOString() }),
    ...(event.lon === null || event.lat === null ? {} : { lon: event.lon, lat: event.lat }),
    shapes: shapesOf(event.shapes),
    ...(event.magnitude === null ? {} : { magnitude: event.magnitude }),
    ...(event.people === null ? {} : { people: event.people }),
    sites: event.sites,
    vessels: event.vessels,
    reports: event.reports,
    conflicts: event.conflicts.length,
    ownArea: event.own_area,
    ...(event.alert_id === null ? {} : { alert: `A-${event.alert_id}` }),
  };
}

/** Shapes as they were written; the store gives JSON. */
function shapesOf(stored: unknown): HazardShape[] {
  return stored as HazardShape[];
}

export function reportShape({ row, read, feedTitle, signatures, findings }: ReportWhole): HazardReportShape {
  const { report } = read;
  return {
    id: row.id,
    feed: row.dataset,
    feedTitle,
    agency: row.agency,
    caption: row.caption,
    hazard: row.hazard,
    level: row.level as HazardLevel,
    live: row.live,
    ...(row.live || row.ended_why === null ? {} : { endedWhy: row.ended_why }),
    sent: row.sent_at.toISOString(),
    start: row.start_at.toISOString(),
    ...(row.end_at === null ? {} : { end: row.end_at.toISOString() }),
    ...(row.expires_at === null ? {} : { expires: row.expires_at.toISOString() }),
    received: row.received_at.toISOString(),
    revision: row.revision,
    texts: read.languages.map(({ language, title, text, instruction }) => ({
      language,
      headline: title,
      ...(text === '' ? {} : { description: text }),
      ...(instruction === undefined ? {} : { instruction }),
      ...(read.area === undefined ? {} : { area: read.area }),
    })),
    urgency: read.urgency,
    severity: read.severity,
    certainty: read.certainty,
    ...(report.magnitude === undefined ? {} : { magnitude: report.magnitude }),
    ...(report.depthKm === undefined ? {} : { depthKm: report.depthKm }),
    ...(read.web === undefined ? {} : { web: read.web }),
    ...(read.attribution === undefined ? {} : { attribution: read.attribution }),
    shapes: shapesOf(report.shapes),
    codes: report.codes.map((code) => ({ ...code })),
    links: [...report.links],
    evidence: row.evidence.map((evidence) => ({ ...evidence })),
    ...(row.record_id === null ? {} : { record: row.record_id }),
    signatures: signatures.map(({ state, signer, why }) => ({
      state,
      why,
      ...(signer === undefined ? {} : { signer }),
    })),
    findings: [...findings],
    handling: row.handling,
  };
}

export function exposureRow(row: HazardWhole['exposure'][number]): ExposureRow {
  return {
    kind: row.kind,
    key: row.key,
    caption: row.caption,
    ...(row.siteKind === null ? {} : { siteKind: row.siteKind }),
    ...(row.lon === null || row.lat === null ? {} : { lon: row.lon, lat: row.lat }),
    ...(row.distanceKm === null ? {} : { distanceKm: row.distanceKm }),
    inside: row.inside,
    ...(row.afterHours === null ? {} : { afterHours: row.afterHours }),
    chain: [...row.chain],
    text: row.text,
  };
}

export function faultVessel({ fault, track, site, listed }: FaultVesselRow): FaultVessel {
  return {
    track: fault.track_id,
    mmsi: track?.mmsi ?? '',
    name: track?.name ?? '',
    kind: (track?.kind ?? 'other') as VesselKind,
    ...(track?.imo ? { imo: track.imo } : {}),
    ...(track?.flag ? { flag: track.flag } : {}),
    site: { key: fault.site_key, caption: site.caption, positions: site.positions.map(([lon, lat]) => [lon, lat]) },
    score: fault.score,
    text: fault.text,
    reasons: fault.reasons,
    against: fault.against,
    points: fault.points,
    listed: listed.map(listedChain),
    ...(fault.alert_id === null ? {} : { alert: `A-${fault.alert_id}` }),
  };
}

export function doubtShape({ doubt, a, b }: DoubtWhole): HazardDoubt {
  return {
    a: reportShape(a),
    b: reportShape(b),
    eventA: a.row.event_id ?? '',
    eventB: b.row.event_id ?? '',
    score: doubt.score,
    text: doubt.text,
  };
}

export function judgementShape({ id, a, b, same, by, at, note }: HazardWhole['judgements'][number]): HazardJudgement {
  return { id, a, b, same, by, at: at.toISOString(), ...(note === null ? {} : { note }) };
}

export function hazardPage(whole: HazardWhole, rings: HazardPage['rings']): HazardPage {
  const { event, askedAs, exposureCounts } = whole;
  return {
    row: hazardRow(event),
    ...(askedAs === undefined ? {} : { redirectTo: event.id }),
    reports: whole.reports.map(reportShape),
    conflicts: event.conflicts.map(({ property, values, text }) => ({
      property,
      text,
      values: values.map(({ value, agencies }) => ({ value, agencies: [...agencies] })),
    })),
    exposure: {
      ...(event.people === null ? {} : { people: event.people }),
      ...(event.people_covered === null ? {} : { peopleCoveredShare: event.people_covered }),
      rows: whole.exposure.map(exposureRow),
      sites: exposureCounts['site'] ?? 0,
      cascades: exposureCounts['cascade'] ?? 0,
      vessels: exposureCounts['vessel'] ?? 0,
    },
    rings,
    causes: whole.causes.map(({ from_event, rule, lag_s, distance_km, text, other }) => ({
      direction: from_event === event.id ? ('to' as const) : ('from' as const),
      event: hazardRow(other),
      rule,
      lagS: lag_s,
      ...(distance_km === null ? {} : { distanceKm: distance_km }),
      text,
    })),
    doubts: whole.doubts.map(doubtShape),
    judgements: whole.judgements.map(judgementShape),
    faultVessels: whole.faultVessels.map(faultVessel),
    alerts: whole.alerts.map(({ id, state, listed_caption, created_at }) => ({
      id: `A-${id}`,
      state,
      text: listed_caption,
      at: created_at.toISOString(),
    })),
    timeline: whole.timeline.map(({ at, ...line }) => ({ at: at.toISOString(), ...line })),
    handling: event.handling,
  };
}

export function hazardAlert({ event, reports, exposure, faultVessel: fault }: HazardAlertWhole): HazardAlert {
  return {
    event: hazardRow(event),
    reports: reports.map(reportShape),
    exposure: exposure.map(exposureRow),
    ...(fault ? { faultVessel: faultVessel(fault) } : {}),
  };
}

export function pinnedWarning({ alert, event, report, byMagnitude, ended }: WarningWhole): PinnedWarning {
  const { read, row } = report;
  const text = textToShow(read);
  return {
    alert: `A-${alert}`,
    why: byMagnitude ? 'strong-earthquake' : 'extreme-immediate',
    event: event.id,
    hazard: event.hazard,
    hazardTitle: hazardTitle(event.hazard),
    headline: text.title,
    ...(text.instruction === undefined ? {} : { instruction: text.instruction }),
    ...(read.area === undefined ? {} : { area: read.area }),
    sender: row.agency,
    sent: row.sent_at.toISOString(),
    ...(row.expires_at === null ? {} : { expires: row.expires_at.toISOString() }),
    lane: event.lane as HazardLane,
    placed: shapesOf(event.shapes).length > 0,
    sites: event.sites,
    ...(event.people === null ? {} : { people: event.people }),
    ...(ended === undefined ? {} : { ended }),
  };
}
