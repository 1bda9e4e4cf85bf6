import { Columns, type ColumnsSnapshot } from './columns.ts';
import type { Fix } from './fix.ts';

/** Classes of transponders. */
export const CLASS_UNKNOWN = 0;
export const CLASS_A = 1;
export const CLASS_B = 2;
export const CLASS_AIRCRAFT = 3;
/** Base stations, aids to navigation and distress transmitters do not sail. */
export const CLASS_FIXED = 4;
export const CLASS_DISTRESS = 5;

/** How many of its latest fixes a track keeps. */
export const RECENT_FIXES = 8;
const NONE = -1;

/** What is known of a vessel's identity by a track; absent where nothing was said. */
export interface TrackIdentity {
  readonly name?: string;
  readonly callsign?: string;
  readonly imo?: number;
  readonly shipType?: number;
  readonly length?: number;
  readonly width?: number;
  readonly draught?: number;
  readonly destination?: string;
}

/**
 * Every track: one ship under one MMSI, as a chain of segments. Two ships that share an MMSI are two tracks. Columns hold the
 * latest usable fix; while a fix goes through the detectors they still hold the one before it.
 */
export class TrackTable {
  readonly columns = new Columns();
  readonly vessel = this.columns.column('f64');
  readonly firstTime = this.columns.column('f64');
  readonly time = this.columns.column('f64', Number.NaN);
  readonly lon = this.columns.column('f64', Number.NaN);
  readonly lat = this.columns.column('f64', Number.NaN);
  readonly speed = this.columns.column('f32', Number.NaN);
  readonly course = this.columns.column('f32', Number.NaN);
  readonly heading = this.columns.column('f32', Number.NaN);
  readonly status = this.columns.column('i32', -1);
  readonly messageType = this.columns.column('u8');
  readonly source = this.columns.column('i32');
  readonly transponder = this.columns.column('u8');
  /** How many fixes it took. */
  readonly count = this.columns.column('u32');
  /** 1 for the first track of a vessel that began at its time, 2 for the next. */
  readonly serial = this.columns.column('u16', 1);
  /** The next track of the same vessel, newest first; -1 at the end. */
  readonly next = this.columns.column('i32', NONE);
  /** 1 while a segment of it is open. */
  readonly alive = this.columns.column('u8');
  /** The latest fixes as a ring: where the next goes, then per fix time, lon, lat, speed, course. */
  readonly recentNext = this.columns.column('u8');
  readonly recentTime = this.columns.column('f64', Number.NaN, RECENT_FIXES);
  readonly recentLon = this.columns.column('f64', Number.NaN, RECENT_FIXES);
  readonly recentLat = this.columns.column('f64', Number.NaN, RECENT_FIXES);
  readonly recentSpeed = this.columns.column('f32', Number.NaN, RECENT_FIXES);
  readonly recentCourse = this.columns.column('f32', Number.NaN, RECENT_FIXES);
  /** Between these times its positions were found to be false; NaN as long as none was. Seconds since 1970. */
  readonly falseFrom = this.columns.column('f64', Number.NaN);
  readonly falseTo = this.columns.column('f64', Number.NaN);
  /** How many tracks are held. */
  size = 0;
  readonly #newest = new Map<number, number>();
  readonly #identity = new Map<number, TrackIdentity>();

  /** Opens a track that begins with this fix; its columns are set when the fix has gone through the detectors. */
  open(fix: Fix, transponder: number): number {
    const track = this.columns.take();
    this.vessel.values[track] = fix.vessel;
    this.firstTime.values[track] = fix.time;
    this.transponder.values[track] = transponder;
    this.alive.values[track] = 1;
    for (const other of this.of(fix.vessel))
      if (this.firstTime.values[other] === fix.time) this.serial.values[track]!++;
    this.size++;
    this.next.values[track] = this.#newest.get(fix.vessel) ?? NONE;
    this.#newest.set(fix.vessel, track);
    return track;
  }

  /** Forgets a track: its row goes to another. */
  forget(track: number): void {
    const vessel = this.vessel.values[track]!;
    const rest = [...this.of(vessel)].filter((other) => other !== track);
    rest.forEach((other, i) => (this.next.values[other] = rest[i + 1] ?? NONE));
    if (rest[0] === undefined) this.#newest.delete(vessel);
    else this.#newest.set(vessel, rest[0]);
    this.#identity.delete(track);
    this.size--;
    this.columns.giveBack(track);
    this.vessel.values[track] = 0;
    this.time.values[track] = Number.NaN;
  }

  /** The newest track of a vessel; -1 when it has none. */
  newest(vessel: number): number {
    return this.#newest.get(vessel) ?? NONE;
  }

  /** All tracks of a vessel, newest first. */
  *of(vessel: number): Iterable<number> {
    for (let track = this.newest(vessel); track !== NONE; track = this.next.values[track]!) yield track;
  }

  /** All tracks that are held. */
  *all(): Iterable<number> {
    for (const vessel of this.#newest.keys()) yield* this.of(vessel);
  }

  /** Takes the fix as the latest of its track. Called once the detectors have seen it. */
  keep(track: number, fix: Fix): void {
    this.time.values[track] = fix.time;
    this.lon.values[track] = fix.lon;
    this.lat.values[track] = fix.lat;
    this.speed.values[track] = fix.speed;
    this.course.values[track] = fix.course;
    this.heading.values[track] = fix.heading;
    this.status.values[track] = fix.status;
    this.messageType.values[track] = fix.messageType;
    this.source.values[track] = fix.source;
    this.count.values[track]!++;
    const at = track * RECENT_FIXES + this.recentNext.values[track]!;
    this.recentTime.values[at] = fix.time;
    this.recentLon.values[at] = fix.lon;
    this.recentLat.values[at] = fix.lat;
    this.recentSpeed.values[at] = fix.speed;
    this.recentCourse.values[at] = fix.course;
    this.recentNext.values[track] = (this.recentNext.values[track]! + 1) % RECENT_FIXES;
  }

  identity(track: number): TrackIdentity | undefined {
    return this.#identity.get(track);
  }

  setIdentity(track: number, identity: TrackIdentity): void {
    this.#identity.set(track, identity);
  }

  snapshot(): TrackTableSnapshot {
    const { size } = this;
    return { columns: this.columns.snapshot(), size, newest: [...this.#newest], identity: [...this.#identity] };
  }

  restore({ columns, size, newest, identity }: TrackTableSnapshot): void {
    this.columns.restore(columns);
    this.size = size;
    this.#newest.clear();
    this.#identity.clear();
    for (const [vessel, track] of newest) this.#newest.set(vessel, track);
    for (const [track, known] of identity) this.#identity.set(track, known);
  }
}

export interface TrackTableSnapshot {
  readonly columns: ColumnsSnapshot;
  readonly size: number;
  readonly newest: readonly (readonly [number, number])[];
  readonly identity: readonly (readonly [number, TrackIdentity])[];
}
