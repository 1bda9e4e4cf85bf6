import { type AreaCode, hazardOfGdacs, type Position } from '@quintet/hazards';
import { countryCode } from '../../../model/index.ts';
import type { FindingCollector } from '../../findings.ts';
import { glideLinks } from '../../hazards/glide-links.ts';
import { finiteNumber } from '../../hazards/json-value.ts';
import { placeOf } from '../../hazards/place.ts';
import { present } from '../../hazards/present.ts';
import { quakeValue } from '../../hazards/quake-values.ts';
import type { ReadHazard } from '../../hazards/read-hazard.ts';
import { childText, type XmlNode } from '../../xml-records.ts';
import { gdacsBox } from './box.ts';
import { gdacsLevel } from './levels.ts';

const ATTRIBUTION = 'Global Disaster Alert and Coordination System (GDACS), © European Union';

/** One event of GDACS; undefined, with a finding, where it cannot be told which or when. */
export function gdacsItem(node: XmlNode, findings: FindingCollector): ReadHazard | undefined {
  const text = (name: string) => childText(node, name).trim();
  const guid = text('guid');
  const [, typeOfGuid = '', idOfGuid = ''] = /^([A-Z]{2})(\d+)$/u.exec(guid) ?? [];
  const type = (text('eventtype') || typeOfGuid).toUpperCase();
  const number = text('eventid') || idOfGuid;
  const place = { line: node.line, values: { id: guid || text('title') || 'An entry' } };
  if (type === '' || number === '') return leftOut('event type and id', place, findings);
  const id = `gdacs:${type}${number}`;
  const startMs = Date.parse(text('fromdate') || text('pubDate'));
  if (!Number.isFinite(startMs)) return leftOut('date', { ...place, values: { id } }, findings);
  const at = pointOf(node, id, findings);
  const report = {
    id,
    agency: 'GDACS',
    hazard: hazardOfGdacs(type) ?? 'other-hazard',
    startMs,
    ...endOf(text('todate'), startMs, text('iscurrent')),
    shapes: at === undefined ? [] : [{ kind: 'point', at } as const],
    codes: countriesOf(text('iso3')),
    level: levelOf(text)?.level ?? 'unknown',
    ...magnitudeOf(node, type, id, findings),
    ...(text('temporary').toLowerCase() === 'true' ? { isAutomatic: true } : {}),
    links: [id, ...glideLinks(text('glide'))],
    ...(text('eventname') === '' ? {} : { name: text('eventname') }),
  };
  return readHazard(node, report, at, startMs, findings);
}

function readHazard(
  node: XmlNode,
  report: ReadHazard['report'],
  at: Position | undefined,
  startMs: number,
  findings: FindingCollector,
): ReadHazard {
  const text = (name: string) => childText(node, name).trim();
  const [title, description] = [text('title'), text('description')];
  const revision = [text('episodeid'), text('version')].filter((part) => part !== '').join('.');
  const revisedMs = Date.parse(text('datemodified') || text('pubDate'));
  return {
    report,
    sourceKey: report.id,
    revisedMs: Number.isFinite(revisedMs) ? revisedMs : startMs,
    ...(revision === '' ? {} : { revision }),
    standing: 'in-force',
    lane: 'actual',
    title,
    text: description,
    languages: [{ language: 'en', event: text('eventtype'), title, text: description }],
    urgency: text('iscurrent').toLowerCase() === 'false' ? 'Past' : 'Unknown',
    severity: levelOf(text)?.severity ?? 'Unknown',
    certainty: 'Observed',
    sentMs: Number.isFinite(revisedMs) ? revisedMs : startMs,
    ...(text('link') === '' ? {} : { web: text('link') }),
    attribution: ATTRIBUTION,
    ...boxOf(node, report.id, at, findings),
  };
}

function leftOut(
  what: string,
  { line, values }: { readonly line: number; readonly values: { readonly id: string } },
  findings: FindingCollector,
): undefined {
  findings.add('HAZ-101', { line, values: { ...values, what } });
  return undefined;
}

/** The level of the episode is the present one; that of the event is the highest that it had. */
function levelOf(text: (name: string) => string) {
  return gdacsLevel(text('episodealertlevel')) ?? gdacsLevel(text('alertlevel'));
}

function pointOf(node: XmlNode, id: string, findings: FindingCollector): Position | undefined {
  const [lat, lon] = childText(node, 'point').trim().split(/\s+/u).map(finiteNumber);
  const point = node.children.find(({ name }) => name === 'Point');
  const [own, ownLon] = ['lat', 'long'].map((name) => finiteNumber(point === undefined ? '' : childText(point, name)));
  const [useLat, useLon] = lat === undefined || lon === undefined ? [own, ownLon] : [lat, lon];
  return useLat === undefined || useLon === undefined
    ? undefined
    : placeOf(useLat, useLon, { id, line: node.line }, findings);
}

/** An event that goes on has no end, whatever `todate` says: it is the day of the last look. */
function endOf(todate: string, startMs: number, iscurrent: string): { readonly endMs?: number } {
  const endMs = Date.parse(todate);
  return iscurrent.toLowerCase() === 'true' || !(endMs >= startMs) ? {} : { endMs };
}

function countriesOf(iso3: string): AreaCode[] {
  const codes = iso3.split(/[,\s]+/u).filter((code) => /^[A-Z]{3}$/u.test(code));
  return codes.map((code) => ({ scheme: 'ISO3166-1', value: countryCode(code)?.toUpperCase() ?? code }));
}

/** Magnitude and depth of an earthquake. The depth stands in words only: `Magnitude 4.8M, Depth:82.521km`. */
function magnitudeOf(
  node: XmlNode,
  type: string,
  id: string,
  findings: FindingCollector,
): { readonly magnitude?: number; readonly depthKm?: number } {
  const severity = node.children.find(({ name }) => name === 'severity');
  if (type !== 'EQ' || severity === undefined) return {};
  const of = { id, line: node.line };
  const magnitude = quakeValue('magnitude', finiteNumber(severity.attributes['value']), of, findings);
  const depth = finiteNumber(/depth:?\s*(-?[\d.]+)\s*km/iu.exec(severity.text)?.[1]);
  return { ...present('magnitude', magnitude), ...present('depthKm', quakeValue('depth in km', depth, of, findings)) };
}

function boxOf(
  node: XmlNode,
  id: string,
  at: Position | undefined,
  findings: FindingCollector,
): Pick<ReadHazard, 'box'> {
  const read = gdacsBox(childText(node, 'bbox'), at);
  if (read?.isMoved) findings.add('HAZ-107', { line: node.line, values: { id } });
  return read === undefined ? {} : { box: read.box };
}
