import { type CapAlert, type CapArea, type CapInfo, capTime, displayText } from '@quintet/cap';
import {
  type AreaCode,
  type HazardCode,
  type HazardLevel,
  hazardOfCap,
  hazardOfMeteoAlarm,
  type HazardReport,
} from '@quintet/hazards';
import { countryCode } from '../../../model/index.ts';
import type { FindingCollector } from '../../findings.ts';
import { present } from '../../hazards/present.ts';
import type { HazardLane, HazardStanding, HazardText, ReadHazard } from '../../hazards/read-hazard.ts';
import { areaCodes, municipalityCodes, uniqueCodes } from './area-codes.ts';
import { type Awareness, awarenessOf, parameter } from './awareness.ts';
import { capShapes } from './cap-shapes.ts';
import { gdacsEvent, gdacsQuake } from './gdacs-cap.ts';
import { groupInfos, type InfoGroup } from './info-groups.ts';
import { capLinks } from './links.ts';
import { regionsOf } from './regions.ts';

/** More of a headline, and of a description, nobody reads. */
const TITLE_CHARS_MAX = 1000;
const TEXT_CHARS_MAX = 20_000;
const AREA_CHARS_MAX = 500;

/**
 * What an alert says of hazards: one report for each group of infos that differ in language alone, and with MeteoAlarm one
 * for each region, which keeps its identity (type, region, day) when the alert is sent anew with other regions or another
 * level. Ack and Error say nothing of hazards, nor does a Cancel without infos.
 */
export function reportsOfAlert(alert: CapAlert, findings: FindingCollector): ReadHazard[] {
  const id = `cap:${alert.sender},${alert.identifier}`;
  const sentMs = capTime(alert.sent);
  if (/^(?:ack|error)$/iu.test(alert.msgType)) {
    findings.add('HAZ-109', { values: { id, type: alert.msgType } });
    return [];
  }
  if (sentMs === undefined || alert.sender === '' || alert.identifier === '') {
    findings.add('HAZ-101', {
      values: { id, what: sentMs === undefined ? 'time of sending' : 'sender and identifier' },
    });
    return [];
  }
  const foreign = alert.references.find(({ sender }) => sender !== alert.sender);
  if (foreign && !/^alert$/iu.test(alert.msgType)) findings.add('HAZ-118', { values: { id, value: foreign.sender } });
  if (/^(?:update|cancel)$/iu.test(alert.msgType) && alert.references.length === 0)
    findings.add('HAZ-130', { values: { id, type: alert.msgType } });
  const groups = groupInfos(alert.infos).map((group) => described(group, id, findings));
  // What it withdraws is over; of a hazard of its own it says nothing.
  if (groups.length === 0 && isCancel(alert)) return [];
  if (groups.length === 0) return [withoutInfo(alert, id, sentMs)];
  const hazards = new Set<string>(groups.map(({ hazard }) => hazard));
  const context: Context = { alert, id, sentMs, hazards, findings };
  const reports = groups.flatMap((group, at) => reportsOfGroup(group, groups.length > 1 ? `#${at + 1}` : '', context));
  return distinct(reports);
}

interface Context {
  readonly alert: CapAlert;
  readonly id: string;
  readonly sentMs: number;
  readonly hazards: ReadonlySet<string>;
  readonly findings: FindingCollector;
}

interface Described {
  readonly group: InfoGroup;
  readonly awareness: Awareness;
  readonly hazard: HazardCode;
}

/** What one block says for its siblings too: a parameter may stand in one language alone. */
function described(group: InfoGroup, id: string, findings: FindingCollector): Described {
  const all = group.map(awarenessOf);
  const merged: Awareness = { ...all.find(({ level }) => level !== undefined), ...withType(all) };
  const contradiction = all.find((one) => one.contradiction !== undefined)?.contradiction;
  if (contradiction !== undefined) findings.add('HAZ-108', { values: { id, value: contradiction } });
  const unread = all.find((one) => one.unreadLevel !== undefined)?.unreadLevel;
  if (unread !== undefined && merged.level === undefined) findings.add('HAZ-115', { values: { id, value: unread } });
  return { group, awareness: merged, hazard: hazardOf(group, merged) };
}

function withType(all: readonly Awareness[]): Pick<Awareness, 'type'> {
  return present('type', all.find(({ type }) => type !== undefined)?.type);
}

function hazardOf(group: InfoGroup, { type }: Awareness): HazardCode {
  const known = type === undefined ? undefined : hazardOfMeteoAlarm(type);
  if (known !== undefined) return known;
  const found = group.map((info) => hazardOfCap(info));
  // A word that is known in one language says more than the category that all blocks share.
  return found.find((code) => !code.startsWith('other') && !code.endsWith('-hazard')) ?? found[0] ?? 'other-hazard';
}

function reportsOfGroup(described: Described, suffix: string, context: Context): ReadHazard[] {
  const { group, awareness } = described;
  const [info] = group;
  const isMeteoAlarm = awareness.type !== undefined || awareness.level !== undefined;
  // A Cancel withdraws the messages that it refers to, and not what was sent anew about the same day and region.
  if (!isMeteoAlarm || isCancel(context.alert))
    return [readHazard(described, { id: context.id + suffix, ...wholeArea(info, context) }, context)];
  const day = (info.onset ?? info.effective ?? context.alert.sent).slice(0, 10);
  const kind = awareness.type === undefined ? described.hazard : `awareness-${awareness.type}`;
  const regions = regionsOf(info.areas);
  return regions.map(({ name, codes, areas }) =>
    readHazard(
      described,
      { id: `cap:${context.alert.sender}|${kind}|${name}|${day}`, ...placed(areas, codes, context) },
      context,
    ),
  );
}

interface Place {
  readonly id: string;
  readonly shapes: HazardReport['shapes'];
  readonly codes: readonly AreaCode[];
}

function wholeArea(info: CapInfo, context: Context): Omit<Place, 'id'> {
  return placed(info.areas, uniqueCodes([...info.areas.flatMap(areaCodes), ...municipalityCodes(info)]), context);
}

function placed(areas: readonly CapArea[], codes: readonly AreaCode[], { id, findings }: Context): Omit<Place, 'id'> {
  const shapes = capShapes(areas);
  if (shapes.length === 0 && codes.length === 0)
    findings.add('HAZ-117', { values: { id, value: areas.map(({ areaDesc }) => areaDesc).join(', ') } });
  return { shapes, codes };
}

function readHazard({ group, awareness, hazard }: Described, place: Place, context: Context): ReadHazard {
  const { alert, sentMs } = context;
  const [info] = group;
  const languages = group.map(textOf);
  const [first = textOf(info)] = languages;
  const expiresMs = capTime(info.expires ?? '');
  const event = gdacsEvent(alert);
  // The feed of GDACS says the same with better places under its own ids; the link tells that both are one event.
  const id = inLane(alert, event === undefined ? place.id : `gdacs-cap:${event.type}${event.id}`);
  return {
    report: {
      id,
      agency: event === undefined ? alert.sender : 'GDACS',
      hazard,
      startMs: capTime(info.onset ?? '') ?? capTime(info.effective ?? '') ?? sentMs,
      ...endOf(info, expiresMs),
      shapes: place.shapes,
      codes: [...place.codes, ...countriesOf(info)],
      level: awareness.level ?? levelOf(info.severity),
      ...(event?.type === 'EQ' ? gdacsQuake(info, place.shapes) : {}),
      links: capLinks(alert, hazard, context.hazards).map((link) => inLane(alert, link)),
      ...present('kind', awareness.type === undefined ? undefined : `awareness-${awareness.type}`),
    },
    sourceKey: id,
    revisedMs: sentMs,
    revision: event?.episode ?? alert.identifier,
    standing: standingOf(alert, info, awareness),
    lane: laneOf(alert.status),
    title: first.title,
    text: first.text,
    languages,
    urgency: info.urgency || 'Unknown',
    severity: info.severity || 'Unknown',
    certainty: info.certainty || 'Unknown',
    sentMs,
    ...present('expiresMs', expiresMs),
    ...present('web', group.find(({ web }) => web !== undefined)?.web),
    ...present('attribution', attributionOf(alert, info)),
    cap: messageOf(alert),
    ...present('area', areaOf(alert)),
  };
}

function endOf(info: CapInfo, expiresMs: number | undefined): { readonly endMs?: number } {
  const startMs = capTime(info.onset ?? '') ?? capTime(info.effective ?? '');
  return expiresMs === undefined || (startMs !== undefined && expiresMs < startMs) ? {} : { endMs: expiresMs };
}

/** A message without infos. What it refers to says the rest. */
function withoutInfo(alert: CapAlert, id: string, sentMs: number): ReadHazard {
  const hazard = hazardOfCap({ categories: [], event: '' });
  const own = inLane(alert, id);
  const title = alert.note === undefined ? alert.msgType : shown(alert.note, TITLE_CHARS_MAX);
  return {
    report: {
      id: own,
      agency: alert.sender,
      hazard,
      startMs: sentMs,
      shapes: [],
      codes: [],
      level: 'unknown',
      links: capLinks(alert, hazard, new Set([hazard])).map((link) => inLane(alert, link)),
    },
    sourceKey: own,
    revisedMs: sentMs,
    revision: alert.identifier,
    standing: 'in-force',
    lane: laneOf(alert.status),
    title,
    text: '',
    languages: [{ language: 'und', event: '', title, text: '' }],
    urgency: 'Unknown',
    severity: 'Unknown',
    certainty: 'Unknown',
    sentMs,
    cap: messageOf(alert),
  };
}

function messageOf({ sender, identifier }: CapAlert): NonNullable<ReadHazard['cap']> {
  return { sender, identifier };
}

function areaOf({ infos }: CapAlert): string | undefined {
  const areas = [...new Set(infos.flatMap((info) => info.areas.map(({ areaDesc }) => areaDesc)))].join(', ');
  return areas === '' ? undefined : areas.slice(0, AREA_CHARS_MAX);
}

/** What people are shown; the document is kept whole. */
function shown(text: string, charsMax: number): string {
  const all = displayText(text.slice(0, 2 * charsMax));
  return all.length > charsMax ? `${all.slice(0, charsMax)}…` : all;
}

function textOf(info: CapInfo): HazardText {
  const event = shown(info.event, TITLE_CHARS_MAX);
  return {
    language: info.language,
    event,
    title: shown(info.headline ?? '', TITLE_CHARS_MAX) || titleOf(event, info),
    text: shown(info.description ?? '', TEXT_CHARS_MAX),
    ...present('instruction', info.instruction === undefined ? undefined : shown(info.instruction, TEXT_CHARS_MAX)),
  };
}

function titleOf(event: string, { areas }: CapInfo): string {
  const area = shown(areas.map(({ areaDesc }) => areaDesc).join(', '), TITLE_CHARS_MAX);
  return area === '' ? event : `${event}, ${area}`;
}

function standingOf(alert: CapAlert, info: CapInfo, { colour }: Awareness): HazardStanding {
  if (isCancel(alert)) return 'withdrawn';
  const isAllClear = info.responseTypes.some((type) => /^allclear$/iu.test(type));
  return colour === 'green' || isAllClear ? 'all-clear' : 'in-force';
}

function isCancel({ msgType }: CapAlert): boolean {
  return /^cancel$/iu.test(msgType);
}

function laneOf(status: string): HazardLane {
  const word = status.trim().toLowerCase();
  return word === 'actual' || word === 'exercise' ? word : 'test';
}

/** No exercise or test has an id or a link in common with what is actual. */
function inLane({ status }: CapAlert, id: string): string {
  const lane = laneOf(status);
  return lane === 'actual' ? id : `${lane}!${id}`;
}

function levelOf(severity: string): HazardLevel {
  const word = severity.trim().toLowerCase();
  const known: readonly HazardLevel[] = ['minor', 'moderate', 'severe', 'extreme'];
  return known.find((level) => level === word) ?? 'unknown';
}

/** GDACS names countries by ISO 3166-1 alpha-3; those of others stand in geocodes. */
function countriesOf(info: CapInfo): AreaCode[] {
  const codes = (parameter(info, 'iso3') ?? '').split(/[\s,;]+/u);
  return codes.flatMap((code) => {
    const country = /^[A-Z]{3}$/u.test(code) ? countryCode(code) : undefined;
    return country === undefined ? [] : [{ scheme: 'ISO3166-1', value: country.toUpperCase() }];
  });
}

/** The sender by name, and the licence under which it gives its data away (DWD says it in an event code). */
function attributionOf(alert: CapAlert, info: CapInfo): string | undefined {
  const name = parameter(info, 'sender_langname') ?? info.senderName ?? alert.source;
  const licence = info.eventCodes.find(({ valueName }) => valueName === 'LICENSE')?.value;
  return [name, licence].filter((part) => part !== undefined && part !== '').join('; ') || undefined;
}

/** Two warnings of one kind, region and day in one alert are told apart by their order. */
function distinct(reports: readonly ReadHazard[]): ReadHazard[] {
  const seen = new Map<string, number>();
  return reports.map((one) => {
    const count = (seen.get(one.report.id) ?? 0) + 1;
    seen.set(one.report.id, count);
    if (count === 1) return one;
    const id = `${one.report.id}|${count}`;
    return { ...one, report: { ...one.report, id }, sourceKey: id };
  });
}
