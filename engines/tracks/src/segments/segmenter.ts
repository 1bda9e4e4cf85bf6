import type { ColumnsSnapshot } from '../columns.ts';
import type { Fix } from '../fix.ts';
import { bearing, distanceM, METRES_PER_NAUTICAL_MILE } from '../geo/sphere.ts';
import { RowTable, type RowTableSnapshot } from '../row-table.ts';
import { metric, metricMax, missNm, paddedHours, straightHours, VERY_SLOW_KN } from './match.ts';
import { ReportHash } from './report-hash.ts';
import { SeenSet, type SeenSetSnapshot } from './seen-set.ts';
import { LOOKBACK_POINTS, SegmentTable, transponderBits } from './segment-table.ts';

/** A segment that was silent for longer is closed. */
export const SILENCE_MAX_HOURS = 24;
/** Open segments of one vessel; when another is to be opened the one silent the longest is closed. */
export const OPEN_SEGMENTS_MAX = 100;
/** A match so many times better than every other is clear. */
const CLEAR_FACTOR = 10;
/** Segments with fewer reports weigh less where several match. */
const SHORT_SEGMENT_REPORTS = 10;
const OTHER_TRANSPONDER_WEIGHT = 0.1;
const LOOKBACK_FACTOR = 2;
/** A long-range report (27) is too coarse to stand near others. */
const LONG_RANGE_TYPE = 27;
const LONG_RANGE_HOURS_MIN = 1;
/** Motion that lies between two places is believed up to here. */
const IMPLIED_KN_MAX = 60;
const NONE = -1;
const HOUR_S = 3600;

/** What became of a report. */
export const OPENED = 0;
export const APPENDED = 1;
/** Same place, course, speed and heading as seen before from this vessel while under way. */
export const REPEATED = 2;
/** No place, course or speed at all. */
export const INFO = 3;
/** A place, course or speed is missing, so that it cannot be followed. */
export const UNUSABLE = 4;
/** A long-range report within an hour of others that it matches. */
export const TOO_COARSE = 5;

export interface SegmenterOptions {
  /** How many reports are remembered at least to know repeated ones. */
  readonly seenMax: number;
  /** Take reports without speed or course too: the motion is then what lies between two places. */
  readonly withoutMotion?: boolean;
  /** False: nobody asks what the points of a segment are called by. */
  readonly hasReferences?: boolean;
  /**
   * Weigh the i-th match by the length of the i-th open segment, matching or not, as the peer does (its list of "valid"
   * segments leaves none out), for the same segments as the peer's. Otherwise a match is weighed by its own segment's length.
   */
  readonly weighByOrder?: boolean;
}

/** Who follows segments. Rows are those of `Segmenter.table`, valid until `closed` returns. */
export interface SegmentListener {
  /** The newest `count` points of a segment turn out to be noise; they still stand in the table. */
  thrownOut?(segment: number, count: number): void;
  closed?(segment: number): void;
}

/**
 * Parts the reports under one MMSI into segments, each the way of one ship: gpsdio-segment 3.0.0, as a stream with bounded
 * state. A report goes to the segment that it continues best; one that several continue equally well closes these; one that
 * none continues opens another. Reports of a vessel come in the order of time.
 */
export class Segmenter {
  readonly table: SegmentTable;
  /** The segment of the latest report that was placed. */
  segment = NONE;
  /** How well the latest report matched, 0..1: 1 is where it was expected, 0 for a new segment. */
  certainty = 0;
  readonly #options: SegmenterOptions;
  readonly #listener: SegmentListener;
  readonly #first = new RowTable();
  readonly #seen: SeenSet;
  /** Of the report that is looked at. */
  readonly #hash = new ReportHash();
  /** How many segments began in the second that the latest one began in, by vessel. */
  readonly #serials = new Map<number, number>();
  #serialTime = Number.NaN;
  /** Of the match that `#matchSegment` found last. */
  #metric = 0;
  #hours = 0;
  #back = 0;
  #certainty = 0;
  readonly #matched = new Int32Array(OPEN_SEGMENTS_MAX);
  readonly #weights = new Float64Array(OPEN_SEGMENTS_MAX);
  readonly #metrics = new Float64Array(OPEN_SEGMENTS_MAX);
  readonly #matchHours = new Float64Array(OPEN_SEGMENTS_MAX);
  readonly #backs = new Int32Array(OPEN_SEGMENTS_MAX);
  readonly #certainties = new Float64Array(OPEN_SEGMENTS_MAX);

  constructor(options: SegmenterOptions, listener: SegmentListener = {}) {
    this.#options = options;
    this.#listener = listener;
    this.table = new SegmentTable(options.hasReferences !== false);
    this.#seen = new SeenSet(options.seenMax);
  }

  /** Makes room for so many open segments beforehand. */
  reserve(segments: number): void {
    this.table.columns.reserve(segments);
    this.#first.reserve(segments);
  }

  /** Places a report and says what became of it; `segment` and `certainty` tell the rest. */
  place(fix: Readonly<Fix>): number {
    const { lon, lat, speed, course } = fix;
    const hasPlace = lon === lon && lat === lat;
    const hasMotion = speed === speed && (course === course || speed <= VERY_SLOW_KN);
    if (!hasPlace || !(hasMotion || this.#options.withoutMotion)) {
      return lon !== lon && lat !== lat && course !== course && speed !== speed ? INFO : UNUSABLE;
    }
    if (this.#hash.of(fix) && this.#seen.add(this.#hash.high, this.#hash.low)) return REPEATED;
    this.#closeSilent(this.first(fix.vessel), fix.time);
    return this.#match(fix, hasMotion);
  }

  /** The first open segment of a vessel, the others by `table.next`; -1 when there is none. */
  first(vessel: number): number {
    return this.#first.get(vessel);
  }

  /** Closes what is silent for too long at a time, of all vessels. */
  sweep(time: number): void {
    for (const first of this.#firsts()) this.#closeSilent(first, time);
  }

  /** Closes everything. */
  end(): void {
    for (const first of this.#firsts()) {
      const vessel = this.table.vessel.values[first]!;
      while (this.first(vessel) !== NONE) this.#close(this.first(vessel));
    }
  }

  snapshot(): SegmenterSnapshot {
    return { columns: this.table.columns.snapshot(), first: this.#first.snapshot(), seen: this.#seen.snapshot() };
  }

  restore({ columns, first, seen }: SegmenterSnapshot): void {
    this.table.columns.restore(columns);
    this.#first.restore(first);
    this.#seen.restore(seen);
  }

  /** Says what will be placed soon: see `Prefetch`. */
  expect(fix: Readonly<Fix>): void {
    this.#first.expect(fix.vessel);
    if (this.#hash.of(fix)) this.#seen.expect(this.#hash.high);
  }

  fetch(): void {
    this.#first.fetch();
    this.#seen.fetch();
  }

  /** The first open segment of each vessel. */
  *#firsts(): Iterable<number> {
    const { kept, vessel, columns } = this.table;
    for (let row = 0; row < columns.rows; row++)
      if (kept.values[row]! > 0 && this.first(vessel.values[row]!) === row) yield row;
  }

  /** Closes what is silent for too long of a vessel, given its first open segment. */
  #closeSilent(first: number, time: number): void {
    for (let segment = first; segment !== NONE; ) {
      const next = this.table.next.values[segment]!;
      if ((time - this.table.lastTime(segment)) / HOUR_S > SILENCE_MAX_HOURS) this.#close(segment);
      segment = next;
    }
  }

  #match(fix: Readonly<Fix>, hasMotion: boolean): number {
    let found = 0;
    for (let segment = this.first(fix.vessel); segment !== NONE; segment = this.table.next.values[segment]!) {
      if (this.#matchSegment(segment, fix, hasMotion)) {
        this.#matched[found] = segment;
        this.#metrics[found] = this.#metric;
        this.#matchHours[found] = this.#hours;
        this.#backs[found] = this.#back;
        this.#certainties[found] = this.#certainty;
        found++;
      }
    }
    if (found === 0) return this.#open(fix, hasMotion);
    const best = found === 1 ? 0 : this.#bestOf(found);
    const isClear = found === 1 || this.#isClear(best, found);
    if (fix.messageType === LONG_RANGE_TYPE && this.#leastHours(best, isClear, found) < LONG_RANGE_HOURS_MIN)
      return TOO_COARSE;
    if (isClear) return this.#append(best, fix, hasMotion);
    this.#closeAmbiguous(best, found);
    return this.#open(fix, hasMotion);
  }

  /**
   * Whether a report goes on from one of the latest points of a segment, k = 0 the newest. To go on from an earlier point is
   * to throw the newer ones out: it must be better by 2k than what they had. Fills `#metric`, `#hours`, `#back`.
   */
  #matchSegment(segment: number, fix: Readonly<Fix>, hasMotion: boolean): boolean {
    const { table } = this;
    const points = Math.min(table.kept.values[segment]!, LOOKBACK_POINTS);
    const weight = this.#transponderWeight(segment, points, fix.messageType);
    const speed = hasMotion ? fix.speed : Number.NaN;
    let best = 0;
    let existing = 0;
    for (let back = 0; back < points; back++) {
      const point = table.point(segment, back);
      const hours = (fix.time - table.pointTime.values[point]!) / HOUR_S;
      if (hours > SILENCE_MAX_HOURS) break;
      const divisor = Math.max(1, back * LOOKBACK_FACTOR);
      const padded = paddedHours(hours);
      const toBeat = Math.max(existing, best);
      existing = table.pointMetric.values[point]!;
      // Most earlier points cannot be better even by an exact hit.
      if ((metricMax(padded) * weight) / divisor <= toBeat) continue;
      const plain = metric(this.#miss(point, fix, speed, straightHours(hours)), padded);
      const found = plain * weight;
      if (found / divisor <= toBeat) continue;
      best = found / divisor;
      this.#metric = found;
      this.#hours = hours;
      this.#back = back;
      this.#certainty = plain * padded;
      // Nothing before it can be better by half where it is better than half of an exact hit now.
      if (back === 0 && best * LOOKBACK_FACTOR >= weight * metricMax(padded)) break;
    }
    return best > 0;
  }

  #miss(point: number, fix: Readonly<Fix>, speed: number, hours: number): number {
    const { table } = this;
    return missNm(
      table.lonAt(point),
      table.latAt(point),
      table.pointSpeed.values[point]!,
      table.pointCourse.values[point]!,
      fix.lon,
      fix.lat,
      speed,
      fix.course,
      hours,
    );
  }

  #transponderWeight(segment: number, points: number, messageType: number): number {
    const bits = transponderBits(messageType);
    for (let back = 0; back < points; back++)
      if ((this.table.pointBits.values[this.table.point(segment, back)]! & bits) !== 0) return 1;
    return OTHER_TRANSPONDER_WEIGHT;
  }

  /** Of several matches the one of most weight; short segments weigh less. */
  #bestOf(found: number): number {
    let best = 0;
    let inOrder = this.first(this.table.vessel.values[this.#matched[0]!]!);
    for (let i = 0; i < found; i++) {
      const weighed = this.#options.weighByOrder ? inOrder : this.#matched[i]!;
      const share = this.table.count.values[weighed]! / SHORT_SEGMENT_REPORTS;
      inOrder = this.table.next.values[inOrder]!;
      this.#weights[i] = (this.#metrics[i]! * share) / Math.sqrt(1 + share * share);
      if (this.#weights[i]! > this.#weights[best]!) best = i;
    }
    return best;
  }

  #isNear(i: number, best: number): boolean {
    return this.#weights[i]! * CLEAR_FACTOR >= this.#weights[best]!;
  }

  #isClear(best: number, found: number): boolean {
    for (let i = 0; i < found; i++) if (i !== best && this.#isNear(i, best)) return false;
    return true;
  }

  /** Hours since the point that a report goes on from; where it is not clear which, since the latest of them. */
  #leastHours(best: number, isClear: boolean, found: number): number {
    let least = this.#matchHours[best]!;
    if (isClear) return least;
    for (let i = 0; i < found; i++) if (this.#isNear(i, best)) least = Math.min(least, this.#matchHours[i]!);
    return least;
  }

  #append(match: number, fix: Readonly<Fix>, hasMotion: boolean): number {
    const segment = this.#matched[match]!;
    const thrown = this.#backs[match]!;
    if (thrown > 0) {
      this.#listener.thrownOut?.(segment, thrown);
      this.table.throwOut(segment, thrown);
    }
    this.segment = segment;
    this.certainty = this.#certainties[match]!;
    this.#put(segment, fix, hasMotion, this.#metrics[match]!);
    return APPENDED;
  }

  #closeAmbiguous(best: number, found: number): void {
    for (let i = 0; i < found; i++) if (this.#isNear(i, best)) this.#close(this.#matched[i]!);
  }

  #open(fix: Readonly<Fix>, hasMotion: boolean): number {
    this.#makeRoom(fix.vessel);
    const { table } = this;
    const segment = table.columns.take();
    table.vessel.values[segment] = fix.vessel;
    table.firstTime.values[segment] = fix.time;
    table.serial.values[segment] = this.nextSerial(fix.vessel, fix.time);
    const first = this.first(fix.vessel);
    if (first === NONE) this.#first.set(fix.vessel, segment);
    else table.next.values[this.#last(first)] = segment;
    this.segment = segment;
    this.certainty = 0;
    this.#put(segment, fix, hasMotion, 0);
    return OPENED;
  }

  /** Which one of its vessel a segment that begins now is among those that begin at the same time, from 1. */
  nextSerial(vessel: number, time: number): number {
    if (time !== this.#serialTime) this.#serials.clear();
    this.#serialTime = time;
    const serial = (this.#serials.get(vessel) ?? 0) + 1;
    this.#serials.set(vessel, serial);
    return serial;
  }

  #last(segment: number): number {
    let last = segment;
    for (let next = segment; next !== NONE; next = this.table.next.values[next]!) last = next;
    return last;
  }

  #makeRoom(vessel: number): void {
    let open = 0;
    let stalest = NONE;
    for (let segment = this.first(vessel); segment !== NONE; segment = this.table.next.values[segment]!) {
      open++;
      if (stalest === NONE || this.table.lastTime(segment) < this.table.lastTime(stalest)) stalest = segment;
    }
    if (open >= OPEN_SEGMENTS_MAX) this.#close(stalest);
  }

  /** Keeps the point; where the report says nothing of motion, that from the point before it. */
  #put(segment: number, fix: Readonly<Fix>, hasMotion: boolean, found: number): void {
    const { table } = this;
    let { speed, course } = fix;
    if (!hasMotion) {
      speed = 0;
      course = Number.NaN;
      if (table.kept.values[segment]! > 0) {
        const point = table.point(segment, 0);
        const hours = (fix.time - table.pointTime.values[point]!) / HOUR_S;
        const lon = table.lonAt(point);
        const lat = table.latAt(point);
        const metres = distanceM(lon, lat, fix.lon, fix.lat);
        if (hours > 0 && metres > 0) {
          speed = Math.min(metres / METRES_PER_NAUTICAL_MILE / hours, IMPLIED_KN_MAX);
          course = bearing(lon, lat, fix.lon, fix.lat);
        }
      }
    }
    const bits = transponderBits(fix.messageType);
    table.append(segment, fix.time, fix.lon, fix.lat, speed, course, found, bits, fix.reference);
  }

  #close(segment: number): void {
    const { table } = this;
    this.#listener.closed?.(segment);
    const vessel = table.vessel.values[segment]!;
    const after = table.next.values[segment]!;
    const first = this.first(vessel);
    if (first !== segment) {
      let before = first;
      while (table.next.values[before] !== segment) before = table.next.values[before]!;
      table.next.values[before] = after;
    } else if (after === NONE) this.#first.delete(vessel);
    else this.#first.set(vessel, after);
    table.kept.values[segment] = 0;
    table.columns.giveBack(segment);
  }
}

export interface SegmenterSnapshot {
  readonly columns: ColumnsSnapshot;
  readonly first: RowTableSnapshot;
  readonly seen: SeenSetSnapshot;
}
