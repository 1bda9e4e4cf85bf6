import type { Fix, StaticReport } from '@quintet/tracks';
import { emptyFix } from '@quintet/tracks';
import type { HeardReports } from './ais-feed.ts';

/** Numbers of a fix that need all their digits, and those for which the single precision is enough. */
const WIDE = ['vessel', 'time', 'lon', 'lat'] as const;
const NARROW = ['speed', 'course', 'heading', 'status', 'messageType', 'second', 'accurate', 'raim', 'source'] as const;
const FIRST_ROWS = 4096;
/** A log holds so many fixes; what is more is given out in the order in which it came, log by log. */
export const LOG_FIXES_MAX = 4_000_000;

type Other =
  | { readonly time: number; readonly statics: StaticReport }
  | { readonly time: number; readonly vessel: number; readonly text: string };

/** Reports of several files, to be given out in the order of time: receivers write each their own file. */
export class ReportLog implements HeardReports {
  #rows = 0;
  #wide = WIDE.map(() => new Float64Array(FIRST_ROWS));
  #narrow = NARROW.map(() => new Float32Array(FIRST_ROWS));
  #payload = new Int32Array(FIRST_ROWS);
  #reference = new Int32Array(FIRST_ROWS);
  #others: Other[] = [];

  get rows(): number {
    return this.#rows;
  }

  /** The time of the first report; NaN when there is none. */
  get firstTime(): number {
    let first = Number.NaN;
    for (let row = 0; row < this.#rows; row++) if (!(this.#wide[1]![row]! >= first)) first = this.#wide[1]![row]!;
    return first;
  }

  /** The time of the last report; NaN when there is none. */
  get lastTime(): number {
    let last = Number.NaN;
    for (let row = 0; row < this.#rows; row++) if (!(this.#wide[1]![row]! <= last)) last = this.#wide[1]![row]!;
    return last;
  }

  push(fix: Readonly<Fix>): void {
    if (this.#rows === this.#payload.length) this.#grow();
    const row = this.#rows++;
    WIDE.forEach((key, i) => (this.#wide[i]![row] = fix[key]));
    NARROW.forEach((key, i) => (this.#narrow[i]![row] = fix[key]));
    this.#payload[row] = fix.payload;
    this.#reference[row] = fix.reference;
  }

  statics(report: StaticReport): void {
    this.#others.push({ time: report.time, statics: report });
  }

  safetyText(vessel: number, time: number, text: string): void {
    this.#others.push({ time, vessel, text });
  }

  /**
   * Gives everything out in the order of time (what came at one time in the order in which it came), in pieces of so many
   * reports, and forgets it.
   */
  *pieces(rowsMax: number): Generator<(takes: HeardReports) => void> {
    const times = this.#wide[1]!;
    const order = Uint32Array.from({ length: this.#rows }, (_, row) => row).sort(
      (a, b) => times[a]! - times[b]! || a - b,
    );
    const others = this.#others.toSorted((a, b) => a.time - b.time);
    const fix = emptyFix();
    let next = 0;
    for (let start = 0; start < Math.max(1, order.length); start += rowsMax)
      yield (takes) => {
        for (const row of order.subarray(start, start + rowsMax)) {
          for (; next < others.length && others[next]!.time <= times[row]!; next++) giveOther(others[next]!, takes);
          this.#read(row, fix);
          takes.push(fix);
        }
        if (start + rowsMax >= order.length) for (; next < others.length; next++) giveOther(others[next]!, takes);
      };
    this.#rows = 0;
    this.#others = [];
  }

  #read(row: number, fix: Fix): void {
    WIDE.forEach((key, i) => (fix[key] = this.#wide[i]![row]!));
    NARROW.forEach((key, i) => (fix[key] = this.#narrow[i]![row]!));
    fix.payload = this.#payload[row]!;
    fix.reference = this.#reference[row]!;
  }

  #grow(): void {
    this.#wide = this.#wide.map((values) => wider(values, new Float64Array(values.length * 2)));
    this.#narrow = this.#narrow.map((values) => wider(values, new Float32Array(values.length * 2)));
    this.#payload = wider(this.#payload, new Int32Array(this.#payload.length * 2));
    this.#reference = wider(this.#reference, new Int32Array(this.#reference.length * 2));
  }
}

function giveOther(other: Other, takes: HeardReports): void {
  if ('statics' in other) takes.statics(other.statics);
  else takes.safetyText(other.vessel, other.time, other.text);
}

function wider<T extends Float64Array | Float32Array | Int32Array>(values: T, into: T): T {
  into.set(values);
  return into;
}
