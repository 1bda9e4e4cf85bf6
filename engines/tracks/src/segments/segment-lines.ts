import { Columns } from '../columns.ts';
import { emptyFix, type Fix } from '../fix.ts';
import { type InputFinding, inputFinding, type TracksCode } from '../input/finding-codes.ts';
import { readTime } from '../input/read-time.ts';
import { VesselNames } from '../input/vessel-names.ts';
import { textHash } from './hash.ts';
import { SeenSet } from './seen-set.ts';
import { segmentId } from './segment-id.ts';
import { APPENDED, OPENED, REPEATED, Segmenter } from './segmenter.ts';

/** Reports of one file: they are put in the order of time, so they are all in memory, about 200 bytes each. */
export const SEGMENT_REPORTS_MAX = 5_000_000;
const LINE_CHARS_MAX = 100_000;
/** Repeated ids and positions are known within so many reports at least. */
const SEEN_MAX = 1 << 22;
const SPEED_NONE_KN = 102.3;
const LONG_RANGE_SPEED_NONE_KN = 63;

/** A report and the segment that it belongs to; null for noise and for what repeats an id or a position. */
export interface SegmentOfReport {
  readonly id: string | number | null;
  readonly segment: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Which segment each report of a file belongs to. JSON lines `{id, mmsi, time, type, lon, lat, speed, course, heading}` of any
 * number of vessels, in any order of time (`msgid`, `ssvid` and `timestamp` are taken too); `NaN` may stand for null. A report
 * without a position, one that cannot be followed and a long-range report amid others are each a segment of their own.
 */
export class SegmentLines {
  readonly #names = new VesselNames();
  readonly #columns = new Columns();
  readonly #vessel = this.#columns.column('f64');
  readonly #time = this.#columns.column('f64');
  readonly #lon = this.#columns.column('f64');
  readonly #lat = this.#columns.column('f64');
  readonly #speed = this.#columns.column('f64');
  readonly #course = this.#columns.column('f64');
  readonly #heading = this.#columns.column('f64');
  readonly #type = this.#columns.column('u8');
  /** 0 for a report that cannot be taken. */
  readonly #usable = this.#columns.column('u8');
  readonly #ids: (string | number | null)[] = [];

  /** Takes one line. @param line from 1 @returns what is wrong with it */
  push(text: string, line: number): InputFinding | undefined {
    if (text.length > LINE_CHARS_MAX) return inputFinding('TRACKS-102', line);
    const report = readLine(text);
    if (!report) return inputFinding('TRACKS-201', line);
    if (this.#ids.length >= SEGMENT_REPORTS_MAX) return inputFinding('TRACKS-209', line);
    const id = report['id'] ?? report['msgid'];
    this.#ids.push(typeof id === 'string' || typeof id === 'number' ? id : null);
    const code = this.#take(report, this.#columns.take());
    return code && inputFinding(code, line);
  }

  /** Every report in the order of the input. Reports of one time keep that order. */
  *results(): Generator<SegmentOfReport> {
    const segments = this.#segments();
    for (const [row, id] of this.#ids.entries()) yield { id, segment: segments[row] ?? null };
  }

  #take(report: Json, row: number): TracksCode | undefined {
    const name = report['mmsi'] ?? report['ssvid'];
    if (typeof name !== 'string' && typeof name !== 'number') return 'TRACKS-203';
    const time = report['time'] ?? report['timestamp'];
    const seconds = typeof time === 'string' || typeof time === 'number' ? readTime(String(time)) : Number.NaN;
    if (Number.isNaN(seconds)) return 'TRACKS-204';
    const vessel = this.#names.number(typeof name === 'number' ? String(name).padStart(9, '0') : name);
    if (Number.isNaN(vessel)) return 'TRACKS-208';
    const type = typeNumber(report['type']);
    this.#usable.values[row] = 1;
    this.#vessel.values[row] = vessel;
    this.#time.values[row] = seconds;
    this.#type.values[row] = type;
    const lon = numberOf(report['lon']);
    const lat = numberOf(report['lat']);
    const speed = numberOf(report['speed']);
    this.#lon.values[row] = Math.abs(lon) < 181 ? lon : Number.NaN;
    this.#lat.values[row] = Math.abs(lat) < 91 ? lat : Number.NaN;
    this.#speed.values[row] = speed < (type === 27 ? LONG_RANGE_SPEED_NONE_KN : SPEED_NONE_KN) ? speed : Number.NaN;
    this.#course.values[row] = below360(report['course']);
    this.#heading.values[row] = below360(report['heading']);
    return undefined;
  }

  #segments(): (string | null)[] {
    const segments: (string | null)[] = [];
    const names = new Map<number, string>();
    const segmenter = new Segmenter(
      { seenMax: SEEN_MAX, weighByOrder: true },
      {
        thrownOut: (segment, count) => {
          const { table } = segmenter;
          for (let back = 0; back < count; back++) segments[table.referenceAt(table.point(segment, back))] = null;
        },
      },
    );
    const ids = new SeenSet(SEEN_MAX);
    const fix = emptyFix();
    for (const row of this.#inOrder()) {
      const id = this.#ids[row]!;
      segments[row] = null;
      const name = id === null ? '' : `${this.#vessel.values[row]} ${id}`;
      if (name !== '' && ids.add(textHash(name, 1), textHash(name, 2))) continue;
      this.#read(row, fix);
      const outcome = segmenter.place(fix);
      if (outcome === REPEATED) continue;
      if (outcome === APPENDED) segments[row] = names.get(segmenter.segment)!;
      else {
        const { table, segment } = segmenter;
        const serial = outcome === OPENED ? table.serial.values[segment]! : segmenter.nextSerial(fix.vessel, fix.time);
        segments[row] = segmentId(this.#names.text(fix.vessel), fix.time, serial);
        if (outcome === OPENED) names.set(segment, segments[row]);
      }
    }
    return segments;
  }

  #inOrder(): Uint32Array {
    const usable = [...this.#ids.keys()].filter((row) => this.#usable.values[row] === 1);
    const times = this.#time.values;
    return Uint32Array.from(usable).sort((a, b) => times[a]! - times[b]! || a - b);
  }

  #read(row: number, fix: Fix): void {
    fix.vessel = this.#vessel.values[row]!;
    fix.time = this.#time.values[row]!;
    fix.lon = this.#lon.values[row]!;
    fix.lat = this.#lat.values[row]!;
    fix.speed = this.#speed.values[row]!;
    fix.course = this.#course.values[row]!;
    fix.heading = this.#heading.values[row]!;
    fix.messageType = this.#type.values[row]!;
    fix.reference = row;
  }
}

function readLine(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text.includes('NaN') || text.includes('Infinity') ? withoutNaN(text) : text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** Numbers that JSON does not have, as Python writes them, become null; quoted text stays as it is. */
function withoutNaN(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|(?:NaN|-?Infinity)/g, (part) => (part.startsWith('"') ? part : 'null'));
}

/** `AIS.18`, `18` or 18; 0 for what is no type of AIS. */
function typeNumber(type: unknown): number {
  const [, digits] =
    /^(?:AIS\.)?(\d{1,2})$/i.exec(typeof type === 'number' || typeof type === 'string' ? String(type) : '') ?? [];
  return digits === undefined ? 0 : Number(digits);
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}

function below360(value: unknown): number {
  const degrees = numberOf(value);
  return degrees < 360 ? degrees : Number.NaN;
}
