import { type HazardCode, hazardOfCap } from '@quintet/hazards';
import type { FindingCollector } from '../../findings.ts';
import { EARLIEST_MS, QUAKE_EARLIEST_MS } from '../../hazards/hazard-limits.ts';
import { finiteNumber, type JsonObject, listAt, numberAt, objectAt, textAt } from '../../hazards/json-value.ts';
import { placeOf } from '../../hazards/place.ts';
import { present } from '../../hazards/present.ts';
import { isQuakeTime, quakeValue } from '../../hazards/quake-values.ts';
import type { ReadHazard } from '../../hazards/read-hazard.ts';

const ATTRIBUTION = 'European-Mediterranean Seismological Centre (EMSC)';

/**
 * Event types of IMS 1.0, section "Event title block": the second letter; the first says known (k) or suspected (s), felt
 * (f) or damaging (d). Landslides (`ls`) and unknown ones (`uk`) are written by themselves.
 */
const TYPES: Readonly<Record<string, string>> = {
  e: 'earthquake',
  r: 'rock burst',
  i: 'induced earthquake',
  m: 'mining explosion',
  h: 'chemical explosion',
  x: 'experimental explosion',
  n: 'nuclear explosion',
};

/** Depths of one event in its two places that differ by more are told. */
const DEPTH_KM_TOLERANCE = 1;

/**
 * One event of the EMSC: `data` of a frame, or a feature of its web service; undefined, with a finding, where it has no id,
 * or no time that can be.
 */
export function emscFeature(
  feature: JsonObject,
  action: string,
  nowMs: number,
  findings: FindingCollector,
): ReadHazard | undefined {
  const properties = objectAt(feature, 'properties');
  const unid = textAt(properties, 'unid') ?? textAt(feature, 'id');
  const startMs = utcMs(textAt(properties, 'time'));
  if (unid === undefined || startMs === undefined) {
    findings.add('HAZ-101', { values: { id: unid ?? 'An event', what: unid === undefined ? 'unid' : 'time' } });
    return undefined;
  }
  if (!isQuakeTime(startMs, { earliestMs: QUAKE_EARLIEST_MS, nowMs }, { id: `emsc:${unid}` }, findings))
    return undefined;
  return eventOf(feature, { unid, startMs, action }, findings);
}

interface Told {
  readonly unid: string;
  readonly startMs: number;
  readonly action: string;
}

function eventOf(feature: JsonObject, { unid, startMs, action }: Told, findings: FindingCollector): ReadHazard {
  const properties = objectAt(feature, 'properties');
  const id = `emsc:${unid}`;
  const type = textAt(properties, 'evtype') ?? 'ke';
  const word = wordOf(type);
  const magnitude = quakeValue('magnitude', numberAt(properties, 'mag'), { id }, findings);
  const region = textAt(properties, 'flynn_region') ?? '';
  const title = `M ${magnitude === undefined ? '?' : magnitude.toFixed(1)} - ${region}`;
  // Nobody speaks of an earthquake before it: one that is dated ahead of now is not in force until then.
  const revisedMs = Math.max(utcMs(textAt(properties, 'lastupdate')) ?? startMs, startMs);
  const author = textAt(properties, 'auth');
  return {
    report: {
      id,
      agency: 'EMSC',
      hazard: hazardOf(word),
      startMs,
      ...placed(feature, properties, id, findings),
      codes: [],
      level: 'unknown',
      ...present('magnitude', magnitude),
      links: [id],
    },
    sourceKey: id,
    revisedMs,
    revision: new Date(revisedMs).toISOString(),
    standing: action === 'delete' ? 'withdrawn' : 'in-force',
    lane: 'actual',
    title,
    text: region,
    languages: [{ language: 'en', event: word, title, text: region }],
    urgency: 'Past',
    severity: 'Unknown',
    certainty: type.startsWith('s') || type.startsWith('u') ? 'Possible' : 'Observed',
    sentMs: revisedMs,
    web: `https://www.seismicportal.eu/eventdetails.html?unid=${encodeURIComponent(unid)}`,
    attribution: author === undefined ? ATTRIBUTION : `${ATTRIBUTION}; ${author}`,
  };
}

/** Times of catalogues have no zone and are UTC. */
export function utcMs(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/u.test(text)) return undefined;
  const iso = text.replace(' ', 'T');
  const ms = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/iu.test(iso) ? iso : `${iso}Z`);
  return ms >= EARLIEST_MS ? ms : undefined;
}

/** What is unknown is taken for an earthquake, as nearly all of them are. */
function wordOf(type: string): string {
  return type === 'ls' ? 'landslide' : ((type.length === 2 ? TYPES[type.slice(1)] : undefined) ?? 'earthquake');
}

function hazardOf(word: string): HazardCode {
  if (word.endsWith('earthquake')) return 'earthquake';
  return hazardOfCap({ categories: ['Geo'], event: word, eventCodes: [], parameters: [] });
}

/** In the geometry the third number is the height, negative below ground; `depth` is positive downwards. */
function placed(feature: JsonObject, properties: JsonObject, id: string, findings: FindingCollector) {
  const [lonOfPoint, latOfPoint, height] = listAt(objectAt(feature, 'geometry'), 'coordinates').map(finiteNumber);
  const [lat, lon] = [numberAt(properties, 'lat') ?? latOfPoint, numberAt(properties, 'lon') ?? lonOfPoint];
  const at = lat === undefined || lon === undefined ? undefined : placeOf(lat, lon, { id }, findings);
  const below = height === undefined ? undefined : 0 - height;
  const depth = numberAt(properties, 'depth') ?? below;
  if (depth !== undefined && below !== undefined && Math.abs(depth - below) > DEPTH_KM_TOLERANCE)
    findings.add('HAZ-114', { values: { id, first: depth, second: below } });
  const depthKm = quakeValue('depth in km', depth, { id }, findings);
  return { shapes: at === undefined ? [] : [{ kind: 'point', at } as const], ...present('depthKm', depthKm) };
}
