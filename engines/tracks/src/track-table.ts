import { Columns, type ColumnsSnapshot } from './columns.ts';
import type { Fix } from './fix.ts';
import { IdentityColumns, type IdentityTexts } from './identity/identity-columns.ts';
import type { TrackIdentity } from './identity/track-identity.ts';
import { RowTable, type RowTableSnapshot } from './row-table.ts';

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
const DEGREE_PARTS = 1e7;

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
  /** 1 for the first track of a vessel that began at its time, 2 for the next; 0 for a row that is free. */
  readonly serial = this.columns.column('u16', 1);
  /** The next track of the same vessel, newest first; -1 at the end. */
  readonly next = this.columns.column('i32', NONE);
  /** 1 while a segment of it is open. */
  readonly alive = this.columns.column('u8');
  /** The latest fixes as a ring: where the next goes, then per fix time (NaN: none), lon, lat (to a centimetre), speed, course. */
  readonly recentNext = this.columns.column('u8');
  readonly recentTime = this.columns.column('f64', Number.NaN, RECENT_FIXES);
  readonly #recentLon = this.columns.column('i32', 0, RECENT_FIXES);
  readonly #recentLat = this.columns.column('i32', 0, RECENT_FIXES);
  readonly recentSpeed = this.columns.column('f32', Number.NaN, RECENT_FIXES);
  readonly recentCourse = this.columns.column('f32', Number.NaN, RECENT_FIXES);
  /** Between these times its positions were found to be false; NaN as long as none was. Seconds since 1970. */
  readonly falseFrom = this.columns.column('f64', Number.NaN);
  readonly falseTo = this.columns.column('f64', Number.NaN);
  /** How many tracks are held. */
  size = 0;
  readonly #newest = new RowTable();
  readonly #identities = new IdentityColumns(this.columns);

  /** Makes room for so many tracks beforehand. */
  reserve(tracks: number): void {
    this.columns.reserve(tracks);
    this.#newest.reserve(tracks);
  }

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
    this.#identities.open(track);
    this.next.values[track] = this.#newest.get(fix.vessel);
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
    this.#identities.forget(track);
    this.size--;
    this.columns.giveBack(track);
    this.serial.values[track] = 0;
    this.vessel.values[track] = 0;
    this.time.values[track] = Number.NaN;
  }

  /** The newest track of a vessel; -1 when it has none. */
  newest(vessel: number): number {
    return this.#newest.get(vessel);
  }

  /** All tracks of a vessel, newest first. */
  *of(vessel: number): Iterable<number> {
    for (let track = this.newest(vessel); track !== NONE; track = this.next.values[track]!) yield track;
  }

  /** All tracks that are held, in the order of their rows; the one that was just given may be forgotten. */
  *all(): Iterable<number> {
    for (let track = 0; track < this.columns.rows; track++) if (this.serial.values[track]! > 0) yield track;
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
    this.#recentLon.values[at] = Math.round(fix.lon * DEGREE_PARTS);
    this.#recentLat.values[at] = Math.round(fix.lat * DEGREE_PARTS);
    this.recentSpeed.values[at] = fix.speed;
    this.recentCourse.values[at] = fix.course;
    this.recentNext.values[track] = (this.recentNext.values[track]! + 1) % RECENT_FIXES;
  }

  /** Degrees; `at` is a place in the ring of a track, `track * RECENT_FIXES` and more. */
  recentLon(at: number): number {
    return this.#recentLon.values[at]! / DEGREE_PARTS;
  }

  recentLat(at: number): number {
    return this.#recentLat.values[at]! / DEGREE_PARTS;
  }

  /** Who a track is, as an object of its own; undefined where nothing was said. */
  identity(track: number): TrackIdentity | undefined {
    return this.#identities.get(track);
  }

  setIdentity(track: number, identity: TrackIdentity): void {
    this.#identities.set(track, identity);
  }

  snapshot(): TrackTableSnapshot {
    const { size } = this;
    return {
      columns: this.columns.snapshot(),
      size,
      newest: this.#newest.snapshot(),
      texts: this.#identities.snapshot(),
    };
  }

  restore({ columns, size, newest, texts }: TrackTableSnapshot): void {
    this.columns.restore(columns);
    this.size = size;
    this.#newest.restore(newest);
    this.#identities.restore(texts);
  }
}

export interface TrackTableSnapshot {
  readonly columns: ColumnsSnapshot;
  readonly size: number;
  readonly newest: RowTableSnapshot;
  readonly texts: IdentityTexts;
}
