import { type HazardCode, type HazardLevel, hazardOfCap } from '@quintet/hazards';
import type { FindingCollector } from '../../findings.ts';
import { EARLIEST_MS } from '../../hazards/hazard-limits.ts';
import { finiteNumber, type JsonObject, listAt, numberAt, objectAt, textAt } from '../../hazards/json-value.ts';
import { placeOf } from '../../hazards/place.ts';
import { present } from '../../hazards/present.ts';
import type { ReadHazard } from '../../hazards/read-hazard.ts';

/** PAGER's colours by expected deaths and losses (USGS): green none, yellow 1–99, orange 100–999, red 1,000 or more. */
const PAGER: Readonly<Record<string, readonly [HazardLevel, string]>> = {
  green: ['minor', 'Minor'],
  yellow: ['moderate', 'Moderate'],
  orange: ['severe', 'Severe'],
  red: ['extreme', 'Extreme'],
};

const ATTRIBUTION = 'U.S. Geological Survey';

/** One event of a summary or detail feed; undefined, with a finding, where it has no id or time. */
export function usgsFeature(feature: JsonObject, findings: FindingCollector): ReadHazard | undefined {
  const properties = objectAt(feature, 'properties');
  const own = textAt(feature, 'id') ?? idOf(properties);
  const title = textAt(properties, 'title') ?? textAt(properties, 'place') ?? own ?? 'An event';
  const startMs = instantAt(properties, 'time');
  if (own === undefined || startMs === undefined) {
    findings.add('HAZ-101', { values: { id: own ?? title, what: own === undefined ? 'id' : 'time' } });
    return undefined;
  }
  const id = `usgs:${own}`;
  const status = textAt(properties, 'status') ?? '';
  const [level, severity] = PAGER[(textAt(properties, 'alert') ?? '').toLowerCase()] ?? ['unknown', 'Unknown'];
  const revisedMs = instantAt(properties, 'updated') ?? startMs;
  const type = textAt(properties, 'type') ?? 'earthquake';
  return {
    report: {
      id,
      agency: 'USGS',
      hazard: hazardOf(type),
      startMs,
      ...placed(feature, id, findings),
      codes: [],
      level,
      ...present('magnitude', numberAt(properties, 'mag')),
      ...(status === 'automatic' ? { isAutomatic: true } : {}),
      links: linksOf(own, textAt(properties, 'ids')),
    },
    sourceKey: id,
    revisedMs,
    revision: String(revisedMs),
    standing: status === 'deleted' ? 'withdrawn' : 'in-force',
    lane: 'actual',
    title,
    text: textAt(properties, 'place') ?? '',
    languages: [{ language: 'en', event: type, title, text: textAt(properties, 'place') ?? '' }],
    urgency: 'Past',
    severity,
    certainty: 'Observed',
    sentMs: revisedMs,
    ...present('web', textAt(properties, 'url')),
    attribution: ATTRIBUTION,
  };
}

function idOf(properties: JsonObject): string | undefined {
  const [net, code] = [textAt(properties, 'net'), textAt(properties, 'code')];
  return net === undefined || code === undefined ? undefined : net + code;
}

/** Milliseconds since 1970, or a time as text. */
function instantAt(properties: JsonObject, key: string): number | undefined {
  const value = properties[key];
  const ms = finiteNumber(value) ?? (typeof value === 'string' ? Date.parse(value) : Number.NaN);
  return ms >= EARLIEST_MS && ms <= 8.64e15 ? ms : undefined;
}

/** What is no earthquake (a quarry blast, an explosion) is told by its word. */
function hazardOf(type: string): HazardCode {
  if (/^earthquake$/iu.test(type)) return 'earthquake';
  return hazardOfCap({ categories: ['Geo'], event: type, eventCodes: [], parameters: [] });
}

/** All ids that agencies gave it, `,us7000abcd,at00abcd,`: what is of one event is told by them for certain. */
function linksOf(own: string, ids = ''): string[] {
  const all = [own, ...ids.split(',').map((one) => one.trim())].filter((one) => one !== '');
  return [...new Set(all)].map((one) => `usgs:${one}`);
}

/** Longitude, latitude, and the depth in km below the sea, positive downwards. */
function placed(feature: JsonObject, id: string, findings: FindingCollector) {
  const [lon, lat, depth] = listAt(objectAt(feature, 'geometry'), 'coordinates').map(finiteNumber);
  const at = lon === undefined || lat === undefined ? undefined : placeOf(lat, lon, { id }, findings);
  return { shapes: at === undefined ? [] : [{ kind: 'point', at } as const], ...present('depthKm', depth) };
}
