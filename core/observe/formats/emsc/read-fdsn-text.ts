import type { FindingCollector } from '../../findings.ts';
import { EARLIEST_MS, HAZARD_REPORTS_MAX } from '../../hazards/hazard-limits.ts';
import { finiteNumber } from '../../hazards/json-value.ts';
import { latestReports } from '../../hazards/latest-reports.ts';
import { placeOf } from '../../hazards/place.ts';
import { present } from '../../hazards/present.ts';
import { isQuakeTime, quakeValue } from '../../hazards/quake-values.ts';
import type { ReadHazard } from '../../hazards/read-hazard.ts';
import { utcMs } from './feature.ts';

/** The columns of the FDSN event service's text format (FDSN Web Service Specifications 1.2, section 5). */
const COLUMNS = 13;

/**
 * Reads the text format of FDSN event services: `#EventID|Time|Latitude|Longitude|Depth/km|Author|Catalog|Contributor|
 * ContributorID|MagType|Magnitude|MagAuthor|EventLocationName`. Times are UTC. A catalogue may well be of long ago.
 * @param nowMs the present: what is dated more than a day after it is no earthquake
 */
export function readFdsnText(text: string, nowMs: number, findings: FindingCollector): ReadHazard[] {
  const lines = text.split(/\r?\n/u);
  const rows = lines.flatMap((line, at) => (line.trim() === '' || line.startsWith('#') ? [] : [{ line, at: at + 1 }]));
  if (rows.length > HAZARD_REPORTS_MAX) {
    findings.add('HAZ-004', { values: { limit: HAZARD_REPORTS_MAX, what: 'events' } });
    return [];
  }
  const reports = rows.flatMap(({ line, at }) => eventOf(line, at, nowMs, findings) ?? []);
  if (rows.length > 0 && reports.length === 0) findings.add('HAZ-006', { values: { count: rows.length } });
  return latestReports(reports);
}

function eventOf(row: string, line: number, nowMs: number, findings: FindingCollector): ReadHazard | undefined {
  const fields = row.split('|').map((field) => field.trim());
  const [eventId = '', time = '', lat, lon, depth, , catalog = '', contributor = '', contributorId = ''] = fields;
  const startMs = utcMs(time);
  if (eventId === '' || startMs === undefined || fields.length < COLUMNS) {
    const what = fields.length < COLUMNS ? 'full line' : eventId === '' ? 'id' : 'time';
    findings.add('HAZ-101', { line, values: { id: eventId || 'An event', what } });
    return undefined;
  }
  const agency = agencyOf(catalog, contributor);
  const id =
    agency === 'USGS' || agency === 'EMSC' ? `${agency.toLowerCase()}:${eventId}` : `fdsn:${agency}:${eventId}`;
  if (!isQuakeTime(startMs, { earliestMs: EARLIEST_MS, nowMs }, { id, line }, findings)) return undefined;
  const at = placeOf(finiteNumber(lat) ?? Number.NaN, finiteNumber(lon) ?? Number.NaN, { id, line }, findings);
  const magnitude = quakeValue('magnitude', finiteNumber(fields[10]), { id, line }, findings);
  const region = fields.slice(12).join('|');
  const title = `M ${magnitude === undefined ? '?' : magnitude.toFixed(1)} - ${region}`;
  return {
    report: {
      id,
      agency,
      hazard: 'earthquake',
      startMs,
      shapes: at === undefined ? [] : [{ kind: 'point', at }],
      codes: [],
      level: 'unknown',
      ...present('magnitude', magnitude),
      ...present('depthKm', quakeValue('depth in km', finiteNumber(depth), { id, line }, findings)),
      links: agency === 'USGS' && contributorId !== '' ? [...new Set([id, `usgs:${contributorId}`])] : [id],
    },
    sourceKey: id,
    revisedMs: startMs,
    standing: 'in-force',
    lane: 'actual',
    title,
    text: region,
    languages: [{ language: 'en', event: 'earthquake', title, text: region }],
    urgency: 'Past',
    severity: 'Unknown',
    certainty: 'Observed',
    sentMs: startMs,
    attribution: agency,
  };
}

function agencyOf(catalog: string, contributor: string): string {
  if (catalog.startsWith('EMSC') || contributor.startsWith('EMSC')) return 'EMSC';
  if (/^us$/iu.test(contributor) || /^us$/iu.test(catalog)) return 'USGS';
  return contributor || catalog || 'FDSN';
}
