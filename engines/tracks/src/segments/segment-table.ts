import { type Column, Columns } from '../columns.ts';

/** How many of a segment's latest points are looked back at. */
export const LOOKBACK_POINTS = 5;
/** How many are kept: when some are thrown out, those before them are looked at again. */
export const KEPT_POINTS = 7;
/** Bits of the transponders that may send a report; a long-range report (27) comes from either. */
const BIT_A = 1;
const BIT_B = 2;
const NONE = -1;
const DEGREE_PARTS = 1e7;

/** The transponders that a type of message may come from, as bits. */
export function transponderBits(messageType: number): number {
  if (messageType >= 1 && messageType <= 3) return BIT_A;
  if (messageType === 18 || messageType === 19) return BIT_B;
  return messageType === 27 ? BIT_A | BIT_B : 0;
}

/** The open segments, row by row: 300 bytes each. Points lie in a ring, newest at `head`; places are kept to a centimetre. */
export class SegmentTable {
  readonly columns = new Columns();
  readonly vessel = this.columns.column('f64');
  readonly firstTime = this.columns.column('f64');
  /** How many segments of the vessel began at the same time before it. */
  readonly serial = this.columns.column('u32', 1);
  /** The segment of the same vessel that was opened next; -1 at the end. */
  readonly next = this.columns.column('i32', NONE);
  /** For whoever follows segments further: the track it belongs to. */
  readonly track = this.columns.column('i32', NONE);
  /** … and whether reports of it wait (1). */
  readonly held = this.columns.column('u8');
  /** Reports taken, those thrown out later too. */
  readonly count = this.columns.column('u32');
  readonly head = this.columns.column('u8', KEPT_POINTS - 1);
  readonly kept = this.columns.column('u8');
  readonly pointTime = this.columns.column('f64', 0, KEPT_POINTS);
  readonly pointLon = this.columns.column('i32', 0, KEPT_POINTS);
  readonly pointLat = this.columns.column('i32', 0, KEPT_POINTS);
  readonly pointSpeed = this.columns.column('f32', 0, KEPT_POINTS);
  readonly pointCourse = this.columns.column('f32', 0, KEPT_POINTS);
  readonly pointMetric = this.columns.column('f64', 0, KEPT_POINTS);
  readonly pointBits = this.columns.column('u8', 0, KEPT_POINTS);
  readonly #pointReference: Column<'f64'> | undefined;

  /** @param hasReferences whether points keep what the caller calls their reports by */
  constructor(hasReferences: boolean) {
    this.#pointReference = hasReferences ? this.columns.column('f64', 0, KEPT_POINTS) : undefined;
  }

  /** Where the point `back` before the newest lies in the columns of points. */
  point(segment: number, back: number): number {
    return segment * KEPT_POINTS + ((this.head.values[segment]! - back + KEPT_POINTS) % KEPT_POINTS);
  }

  lastTime(segment: number): number {
    return this.pointTime.values[this.point(segment, 0)]!;
  }

  lonAt(point: number): number {
    return this.pointLon.values[point]! / DEGREE_PARTS;
  }

  latAt(point: number): number {
    return this.pointLat.values[point]! / DEGREE_PARTS;
  }

  /** What the caller calls the report of a point by; 0 where that is not kept. */
  referenceAt(point: number): number {
    return this.#pointReference ? this.#pointReference.values[point]! : 0;
  }

  /** Throws the newest `count` points out. */
  throwOut(segment: number, count: number): void {
    this.head.values[segment] = (this.head.values[segment]! - count + KEPT_POINTS) % KEPT_POINTS;
    this.kept.values[segment]! -= count;
  }

  append(
    segment: number,
    time: number,
    lon: number,
    lat: number,
    speed: number,
    course: number,
    metric: number,
    bits: number,
    reference: number,
  ): void {
    const head = (this.head.values[segment]! + 1) % KEPT_POINTS;
    this.head.values[segment] = head;
    if (this.kept.values[segment]! < KEPT_POINTS) this.kept.values[segment]!++;
    this.count.values[segment]!++;
    const point = segment * KEPT_POINTS + head;
    this.pointTime.values[point] = time;
    this.pointLon.values[point] = Math.round(lon * DEGREE_PARTS);
    this.pointLat.values[point] = Math.round(lat * DEGREE_PARTS);
    this.pointSpeed.values[point] = speed;
    this.pointCourse.values[point] = course;
    this.pointMetric.values[point] = metric;
    this.pointBits.values[point] = bits;
    if (this.#pointReference) this.#pointReference.values[point] = reference;
  }
}
