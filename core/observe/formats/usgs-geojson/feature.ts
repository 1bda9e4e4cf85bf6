import { type HazardCode, type HazardLevel, hazardOfCap } from '@quintet/hazards';
import type { FindingCollector } from '../../findings.ts';
import { QUAKE_EARLIEST_MS } from '../../hazards/hazard-limits.ts';
import { finiteNumber, type JsonObject, listAt, numberAt, objectAt, textAt } from '../../hazards/json-value.ts';
import { placeOf } from '../../hazards/place.ts';
import { present } from '../../hazards/present.ts';
import { isQuakeTime, quakeValue } from '../../hazards/quake-values.ts';
import type { ReadHazard } from '../../hazards/read-hazard.ts';

/** PAGER's colours by expected deaths and losses (USGS): green none, yellow 1–99, orange 100–999, red 1,000 or more. */
const PAGER: Readonly<Record<string, readonly [HazardLevel, string]>> = {
  green: ['minor', 'Minor'],
  yellow: ['moderate', 'Moderate'],
  orange: ['severe', 'Severe'],
  red: ['extreme', 'Extreme'],
};

const ATTRIBUTION = 'U.S. Geological Survey';

/** Instants of a Date, in milliseconds before and after 1970. */
const INSTANT_MS_MAX = 8.64e15;

/** One event of a summary or detail feed; undefined, with a finding, where it has no id, or no time that can be. */
export function usgsFeature(feature: JsonObject, nowMs: number, findings: FindingCollector): ReadHazard | undefined {
  const properties = objectAt(feature, 'properties');
  const own = textAt(feature, 'id') ?? idOf(properties);
  const startMs = instantAt(properties, 'time');
  if (own === undefined || startMs === undefined) {
    const title = textAt(properties, 'title') ?? textAt(properties, 'place') ?? 'An event';
    findings.add('HAZ-101', { values: { id: own ?? title, what: own === undefined ? 'id' : 'time' } });
    return undefined;
  }
  if (!isQuakeTime(startMs, { earliestMs: QUAKE_EARLIEST_MS, nowMs }, { id: `usgs:${own}` }, findings))
    return undefined;
  return eventOf(feature, own, startMs, findings);
}

function eventOf(feature: JsonObject, own: string, startMs: number, findings: FindingCollector): ReadHazard {
  const properties = objectAt(feature, 'properties');
  const id = `usgs:${own}`;
  const magnitude = quakeValue('magnitude', numberAt(properties, 'mag'), { id }, findings);
  const title = titleOf(properties, magnitude) ?? own;
  const status = textAt(properties, 'status') ?? '';
  const [level, severity] = PAGER[(textAt(properties, 'alert') ?? '').toLowerCase()] ?? ['unknown', 'Unknown'];
  // Nobody speaks of an earthquake before it: one that is dated ahead of now is not in force until then.
  const revisedMs = Math.max(instantAt(properties, 'updated') ?? startMs, startMs);
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
      ...present('magnitude', magnitude),
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

/** A magnitude in words that is none, or that was left out: `M null`, `M 79`, before the place or alone. */
const MAGNITUDE_IN_TITLE = /^M[a-z]{0,3}\s+(?:null|none|nan|undefined|[-+]?[\d.]+)(?=\s|$)/iu;
const NO_MAGNITUDE = 'M ?';

/** The title of the feed; where no magnitude is known it names none. */
function titleOf(properties: JsonObject, magnitude: number | undefined): string | undefined {
  const [title, place] = [textAt(properties, 'title'), textAt(properties, 'place')];
  if (magnitude !== undefined) return title ?? place;
  const bare = title?.replace(MAGNITUDE_IN_TITLE, NO_MAGNITUDE);
  return bare === NO_MAGNITUDE && place !== undefined ? `${bare} - ${place}` : (bare ?? place);
}

/** Milliseconds since 1970, or a time as text. */
function instantAt(properties: JsonObject, key: string): number | undefined {
  const value = properties[key];
  const ms = finiteNumber(value) ?? (typeof value === 'string' ? Date.parse(value) : Number.NaN);
  return Math.abs(ms) <= INSTANT_MS_MAX ? ms : undefined;
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
  const depthKm = quakeValue('depth in km', depth, { id }, findings);
  return { shapes: at === undefined ? [] : [{ kind: 'point', at } as const], ...present('depthKm', depthKm) };
}
