import type { LiveMessage } from '@quintet/cap';
import type { Entity, Finding } from '../../model/index.ts';
import { decodeHead, decodeText } from '../decode.ts';
import { FindingCollector } from '../findings.ts';
import { readCapReports } from '../formats/cap-report/read.ts';
import { readEmsc } from '../formats/emsc/read.ts';
import { readFdsnText } from '../formats/emsc/read-fdsn-text.ts';
import { readGdacsRss } from '../formats/gdacs-rss/read.ts';
import { readIncidentCsv } from '../formats/incident-csv/read.ts';
import { readSitesCsv } from '../formats/sites-csv/read.ts';
import { readUsgsGeojson } from '../formats/usgs-geojson/read.ts';
import { HEAD_BYTES_MAX } from '../limits.ts';
import { checkAge, checkFuture } from './check-times.ts';
import { formatOfHead, formatOfJson, type HazardFormat } from './hazard-format.ts';
import { HAZARD_FILE_BYTES_MAX } from './hazard-limits.ts';
import type { ReadHazard } from './read-hazard.ts';

/**
 * A file that was read whole, or that was refused whole: a page of HTML or half a feed is never a feed without hazards, so
 * that nothing is taken for over because it could not be read.
 */
export type HazardFile =
  | {
      readonly state: 'read';
      readonly format: HazardFormat;
      /** One of each id, the latest revision. */
      readonly reports: readonly ReadHazard[];
      /** All alerts of a file of CAP, for the live set: those too whose report another took the place of. */
      readonly alerts: readonly LiveMessage[];
      /** Of a feed that only lists its alerts: the addresses from which they are to be fetched. */
      readonly links: readonly string[];
      /** Of a file of sites: CriticalSite, Company, SiteDependency. */
      readonly entities: readonly Entity[];
      /** Warnings and remarks only. */
      readonly findings: readonly Finding[];
    }
  | { readonly state: 'refused'; readonly findings: readonly Finding[] };

export interface ReadHazardOptions {
  /** The present, for reports from the future and feeds that repeat what is long past. */
  readonly nowMs: number;
  /** The feed: an incident's number is of its feed alone. */
  readonly dataset?: string | undefined;
}

/**
 * Reads hazards or sites in any format that Quintet knows, told by the content. Never throws for what is in the bytes.
 *
 * @param bytes at most HAZARD_FILE_BYTES_MAX
 * @example
 * const file = await readHazardFile(bytes, { nowMs: Date.now() });
 * if (file.state === 'read') for (const { report, title } of file.reports) show(report.hazard, title);
 */
export async function readHazardFile(bytes: Uint8Array, options: ReadHazardOptions): Promise<HazardFile> {
  const { nowMs } = options;
  // A line of a table that cannot be read is told and left out; the others stand.
  const findings = new FindingCollector({ leaveOutBroken: true });
  const content = await contentOf(bytes, options, findings);
  if (content !== undefined) checkFuture(content.reports, nowMs, findings);
  // A table of incidents or a catalogue may well be about the past; a feed may not.
  if (content !== undefined && !OF_THE_PAST.has(content.format)) checkAge(content.reports, nowMs, findings);
  if (content === undefined || findings.hasError) return { state: 'refused', findings: findings.list() };
  return { state: 'read', ...content, findings: findings.list() };
}

const OF_THE_PAST: ReadonlySet<HazardFormat> = new Set(['incident-csv', 'fdsn-text']);

interface Content {
  readonly format: HazardFormat;
  readonly reports: readonly ReadHazard[];
  readonly alerts: readonly LiveMessage[];
  readonly links: readonly string[];
  readonly entities: readonly Entity[];
}

const NOTHING = { reports: [], alerts: [], links: [], entities: [] };

async function contentOf(
  bytes: Uint8Array,
  { nowMs, dataset }: ReadHazardOptions,
  findings: FindingCollector,
): Promise<Content | undefined> {
  if (bytes.length > HAZARD_FILE_BYTES_MAX) return refuse('LIST-003', findings, { limit: HAZARD_FILE_BYTES_MAX });
  const head = decodeHead(bytes.subarray(0, HEAD_BYTES_MAX));
  if (head.trim() === '') return refuse('LIST-002', findings);
  const format = formatOfHead(head);
  if (format === undefined) return refuse('HAZ-001', findings);
  if (format === 'html') return refuse('HAZ-002', findings);
  if (format === 'json') return jsonContent(bytes, nowMs, findings);
  if (format === 'cap') return { ...NOTHING, format, ...readCapReports(bytes, nowMs, findings) };
  if (format === 'sites-csv') return { ...NOTHING, format, entities: await readSitesCsv(bytes, findings) };
  if (format === 'incident-csv')
    return { ...NOTHING, format, reports: await readIncidentCsv(bytes, findings, dataset) };
  return { ...NOTHING, format, reports: await reportsOf(format, bytes, nowMs, findings) };
}

async function reportsOf(
  format: 'gdacs-rss' | 'fdsn-text',
  bytes: Uint8Array,
  nowMs: number,
  findings: FindingCollector,
): Promise<ReadHazard[]> {
  if (format === 'gdacs-rss') return readGdacsRss(textOf(bytes, findings), findings);
  return readFdsnText(await wholeText(bytes, findings), nowMs, findings);
}

async function jsonContent(bytes: Uint8Array, nowMs: number, findings: FindingCollector): Promise<Content | undefined> {
  const values = jsonValues(await wholeText(bytes, findings), findings);
  if (values === undefined) return undefined;
  const format = formatOfJson(values);
  if (format === 'usgs-geojson') return { ...NOTHING, format, reports: readUsgsGeojson(values[0], nowMs, findings) };
  if (format === 'emsc') return { ...NOTHING, format, reports: readEmsc(values, nowMs, findings) };
  return { ...NOTHING, format, ...readCapReports(bytes, nowMs, findings) };
}

/** One JSON value, or one on each line, as a recorded stream has them. */
function jsonValues(text: string, findings: FindingCollector): unknown[] | undefined {
  const whole = parsed(text);
  if ('value' in whole) return [whole.value];
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parsed);
  const values = lines.flatMap((line) => ('value' in line ? [line.value] : []));
  if (lines.length > 1 && values.length === lines.length) return values;
  refuse('HAZ-003', findings, { reason: whole.reason });
  return undefined;
}

function parsed(text: string): { readonly value: unknown } | { readonly reason: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

function textOf(bytes: Uint8Array, findings: FindingCollector): AsyncGenerator<string, void, undefined> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^[^<]*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/u.exec(head)?.[1];
  return decodeText(
    once(bytes),
    { onBadUtf8: 'windows-1252', ...(declared === undefined ? {} : { declared }) },
    findings,
  );
}

async function wholeText(bytes: Uint8Array, findings: FindingCollector): Promise<string> {
  let whole = '';
  for await (const text of textOf(bytes, findings)) whole += text;
  return whole.replace(/^\ufeff/u, '');
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}

function refuse(
  code: 'LIST-002' | 'LIST-003' | 'HAZ-001' | 'HAZ-002' | 'HAZ-003',
  findings: FindingCollector,
  values: Readonly<Record<string, string | number>> = {},
): undefined {
  findings.add(code, { values });
  return undefined;
}
