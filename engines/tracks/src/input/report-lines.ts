import { emptyFix, type Fix } from '../fix.ts';
import type { StaticReport } from '../static-report.ts';
import { columnsOf, type ReportKey } from './columns-of.ts';
import { csvFields, delimiterOf } from './csv-line.ts';
import { type InputFinding, inputFinding, type TracksCode } from './finding-codes.ts';
import { readTime } from './read-time.ts';
import type { VesselNames } from './vessel-names.ts';
import { codeOf, UNKNOWN_WORDS } from './words-of-ais.ts';

/** A line of a report is never longer. */
const LINE_CHARS_MAX = 100_000;
/** What a vessel says of itself is passed on when it changes, and so often as transponders send it (360 s). */
const STATIC_EVERY_S = 360;
/** Not available in AIS: 102.3 kn, and everything beyond what the field can say. */
const SPEED_KNOTS_MAX = 102.25;
const NEEDED: readonly ReportKey[] = ['vessel', 'time', 'lat', 'lon'];

/** Who takes the reports. */
export interface ReportTaker {
  /** The object is used again for the next. */
  push(fix: Readonly<Fix>): void;
  statics(report: StaticReport): void;
}

type Row = Partial<Record<ReportKey, string>>;

/**
 * Position reports as CSV with a header (columns in any order) or as JSON lines, one a line: `vessel` or `mmsi`, `time`, `lat`,
 * `lon`, and where there `speed` (kn), `course`, `heading` (degrees), `status`, `type` (message type), `source`, `name`, `imo`,
 * `callsign`, `shiptype`, `length`, `width`, `draught` (m), `destination`. A line that cannot be taken is a finding.
 */
export class ReportLines {
  readonly #takes: ReportTaker;
  readonly #names: VesselNames;
  readonly #onFinding: (finding: InputFinding) => void;
  readonly #fix = emptyFix();
  readonly #said = new Map<number, { readonly text: string; readonly time: number }>();
  readonly #sources = new Map<string, number>();
  #columns: readonly (ReportKey | undefined)[] | undefined;
  #delimiter = ',';
  #format: 'json' | 'csv' | 'none' | undefined;

  constructor(takes: ReportTaker, names: VesselNames, onFinding: (finding: InputFinding) => void) {
    this.#takes = takes;
    this.#names = names;
    this.#onFinding = onFinding;
  }

  /** One line without its end; `number` counts from 1. */
  line(given: string, number: number): void {
    const line = number === 1 ? given.replace(/^\ufeff/, '') : given;
    if (line.trim() === '') return;
    if (line.length > LINE_CHARS_MAX) return this.#find('TRACKS-102', number);
    if (this.#format === undefined && !this.#begin(line, number)) return;
    if (this.#format === 'none') return;
    const row = this.#format === 'json' ? jsonRow(line) : this.#csvRow(line);
    if (row === undefined) this.#find(this.#format === 'json' ? 'TRACKS-201' : 'TRACKS-202', number);
    else this.#row(row, number);
  }

  /** Reads the first line; true when it is a report already. */
  #begin(line: string, number: number): boolean {
    if (line.trimStart().startsWith('{')) {
      this.#format = 'json';
      return true;
    }
    this.#format = 'csv';
    this.#delimiter = delimiterOf(line);
    this.#columns = columnsOf(csvFields(line, this.#delimiter) ?? []);
    if (NEEDED.every((key) => this.#columns?.includes(key))) return false;
    this.#find('TRACKS-101', number);
    this.#format = 'none';
    return false;
  }

  #csvRow(line: string): Row | undefined {
    const fields = csvFields(line, this.#delimiter);
    if (fields === undefined) return undefined;
    const row: Row = {};
    this.#columns?.forEach((key, i) => {
      const value = fields[i]?.trim();
      if (key !== undefined && value !== undefined && value !== '') row[key] = value;
    });
    return row;
  }

  #row(row: Row, line: number): void {
    if (row.vessel === undefined) return this.#find('TRACKS-203', line, 'vessel');
    const time = row.time === undefined ? Number.NaN : readTime(row.time);
    if (Number.isNaN(time)) return this.#find('TRACKS-204', line, 'time');
    const lat = decimal(row.lat);
    const lon = decimal(row.lon);
    if (Number.isNaN(lat) || Number.isNaN(lon))
      return this.#find('TRACKS-205', line, Number.isNaN(lat) ? 'lat' : 'lon');
    if (Math.abs(lat) > 90 || Math.abs(lon) > 180)
      return this.#find('TRACKS-206', line, Math.abs(lat) > 90 ? 'lat' : 'lon');
    const vessel = this.#names.number(row.vessel);
    if (Number.isNaN(vessel)) return this.#find('TRACKS-208', line, 'vessel');
    const fix = Object.assign(this.#fix, emptyFix());
    fix.vessel = vessel;
    fix.time = time;
    fix.lon = lon;
    fix.lat = lat;
    fix.reference = line;
    this.#motion(row, line);
    this.#takes.push(fix);
    this.#statics(row, fix, line);
  }

  #motion(row: Row, line: number): void {
    const fix = this.#fix;
    const speed = this.#number(row, 'speed', line);
    const course = this.#number(row, 'course', line);
    const heading = this.#number(row, 'heading', line);
    if (speed >= 0 && speed < SPEED_KNOTS_MAX) fix.speed = speed;
    if (course >= 0 && course < 360) fix.course = course;
    if (heading >= 0 && heading < 360) fix.heading = heading;
    const status = this.#number(row, 'status', line);
    if (status >= 0 && status <= 15) fix.status = status;
    const type = this.#number(row, 'type', line);
    if (type >= 1 && type <= 28) fix.messageType = type;
    if (row.source !== undefined) fix.source = this.#sourceOf(row.source);
  }

  #statics(row: Row, { vessel, time, source, messageType }: Fix, line: number): void {
    const { name, callsign, imo, shiptype, length, width, draught, destination } = row;
    const text = [name, callsign, imo, shiptype, length, width, draught, destination].join('\n');
    if (text.trim() === '') return;
    const before = this.#said.get(vessel);
    if (before?.text === text && time >= before.time && time < before.time + STATIC_EVERY_S) return;
    this.#said.set(vessel, { text, time });
    const number = (key: ReportKey) => this.#number(row, key, line);
    this.#takes.statics({
      vessel,
      time,
      source,
      messageType: messageType === 0 ? 0 : messageType === 18 || messageType === 19 ? 24 : 5,
      ...(name === undefined ? {} : { name }),
      ...(callsign === undefined ? {} : { callsign }),
      ...(destination === undefined ? {} : { destination }),
      ...positive('imo', number('imo')),
      ...positive('shipType', number('shiptype')),
      ...positive('length', number('length')),
      ...positive('width', number('width')),
      ...positive('draught', number('draught')),
    });
  }

  /** A number of the row; NaN where there is none, with a finding where something else stands. */
  #number(row: Row, key: ReportKey, line: number): number {
    const text = row[key];
    if (text === undefined || UNKNOWN_WORDS.has(text.toLowerCase())) return Number.NaN;
    const value =
      key === 'shiptype' || key === 'status' || key === 'type'
        ? codeOf(key, text)
        : decimal(key === 'imo' ? text.replace(/^imo\s*/i, '') : text);
    if (Number.isNaN(value)) this.#find('TRACKS-207', line, key);
    return value;
  }

  #sourceOf(name: string): number {
    const known = this.#sources.get(name);
    if (known !== undefined) return known;
    this.#sources.set(name, this.#sources.size);
    return this.#sources.size - 1;
  }

  #find(code: TracksCode, line: number, path?: string): void {
    this.#onFinding(inputFinding(code, line, path));
  }
}

/** The known keys of a JSON object as text; undefined when the line is none. */
function jsonRow(line: string): Row | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  const keys = columnsOf(entries.map(([key]) => key));
  const row: Row = {};
  entries.forEach(([, each], i) => {
    const key = keys[i];
    if (key !== undefined && (typeof each === 'string' ? each.trim() !== '' : typeof each === 'number'))
      row[key] = String(each).trim();
  });
  return row;
}

/** A decimal number with point or comma; NaN for what is none. */
function decimal(text: string | undefined): number {
  return text === undefined || !/^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i.test(text)
    ? Number.NaN
    : Number(text.replace(',', '.'));
}

function positive<K extends string>(key: K, value: number): { [key in K]?: number } {
  const one: { [key in K]?: number } = {};
  if (value > 0) one[key] = value;
  return one;
}
