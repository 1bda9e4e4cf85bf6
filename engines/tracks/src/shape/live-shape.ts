import type { Fix } from '../fix.ts';
import { EARTH_RADIUS_M } from '../geo/sphere.ts';
import type { Land } from '../land/land.ts';
import type { Sink } from '../sink.ts';
import type { TrackTable } from '../track-table.ts';
import { unitVector } from './sed.ts';

/** How far a left-out fix may lie from the track that the kept points make, metres (synchronous distance). */
export const BOUND_COAST_M = 50;
export const BOUND_SEA_M = 200;
/** Nearer to the coast than this the narrow bound holds: at 60 knots one is there within the interval. */
const COAST_KM = 20;
/**
 * Fixes are left out while they lie within half the bound of the line; as the next kept point lies so too, the line between
 * kept points is at most the whole bound away. The rest of a half covers what a chord differs from an arc.
 */
const TOLERANCE_SHARE = 0.49;
/** A point is kept at a turn, at another speed, and after so long. */
const TURN_DEGREES = 15;
const TURN_SPEED_KN_MIN = 1;
const SPEED_CHANGE_KN = 2;
const INTERVAL_S = 600;
/** What lies still is kept once an hour. */
const LYING_KN_MAX = 0.5;
const LYING_INTERVAL_S = 3600;
/** An arc is at most so much longer than its chord, as far from a coast as one can be. */
const CHORD_TO_ARC = 1.01;

/**
 * The points of each track that are worth keeping, as it grows. A line runs from the last kept point through the fix after
 * it, at its pace; the first fix that leaves the line, turns, or comes ten minutes later (an hour, for what lies still), has the fix before it
 * kept. Both ends of a silence of ten minutes are kept, so that it shows. The
 * state is one line a track; the fix before is in the table of tracks.
 */
export class LiveShape {
  readonly #tracks: TrackTable;
  readonly #land: Land;
  readonly #point: NonNullable<Sink['point']>;
  readonly #keptTime;
  readonly #keptSpeed;
  readonly #keptCourse;
  readonly #toleranceM;
  /** Unit vector of the kept point, and how it moves in a second; NaN until the next fix. */
  readonly #start;
  readonly #pace;
  /** Distance to the coast where it was asked for last, and how far the kept points went since. */
  readonly #coastKm;
  readonly #movedKm;
  /** The fix that comes, and the point that is kept. */
  readonly #vector = new Float64Array(3);
  readonly #kept = new Float64Array(3);

  constructor(tracks: TrackTable, land: Land, point: NonNullable<Sink['point']>) {
    this.#tracks = tracks;
    this.#land = land;
    this.#point = point;
    this.#keptTime = tracks.columns.column('f64', Number.NaN);
    this.#keptSpeed = tracks.columns.column('f32', Number.NaN);
    this.#keptCourse = tracks.columns.column('f32', Number.NaN);
    this.#toleranceM = tracks.columns.column('f32');
    this.#start = tracks.columns.column('f64', 0, 3);
    this.#pace = tracks.columns.column('f32', Number.NaN, 3);
    this.#coastKm = tracks.columns.column('f32', Number.NaN);
    this.#movedKm = tracks.columns.column('f32');
  }

  /** A fix of a track, before the table takes it. */
  fix(track: number, fix: Fix): void {
    const { count, time } = this.#tracks;
    if (count.values[track] === 0) {
      this.#keep(track, fix.time, fix.lon, fix.lat, fix.speed, fix.course);
      return;
    }
    if (fix.time <= time.values[track]!) return;
    unitVector(fix.lon, fix.lat, this.#vector, 0);
    if (this.#pace.values[track * 3]! !== this.#pace.values[track * 3]!) {
      this.#setPace(track, fix.time);
    } else if (this.#leaves(track, fix)) {
      this.keepLast(track);
      this.#setPace(track, fix.time);
    }
  }

  /** Keeps the latest fix of a track, where it is not kept yet: nothing comes after it for now. */
  keepLast(track: number): void {
    const { time, lon, lat, speed, course } = this.#tracks;
    if (time.values[track] === this.#keptTime.values[track]) return;
    this.#keep(
      track,
      time.values[track]!,
      lon.values[track]!,
      lat.values[track]!,
      speed.values[track]!,
      course.values[track]!,
    );
  }

  #leaves(track: number, fix: Fix): boolean {
    const seconds = fix.time - this.#keptTime.values[track]!;
    const isSilence = fix.time - this.#tracks.time.values[track]! >= INTERVAL_S;
    const interval = fix.speed <= LYING_KN_MAX ? LYING_INTERVAL_S : INTERVAL_S;
    if (isSilence || seconds >= interval || Math.abs(fix.speed - this.#keptSpeed.values[track]!) > SPEED_CHANGE_KN)
      return true;
    if (fix.speed > TURN_SPEED_KN_MIN) {
      const turn = Math.abs(fix.course - this.#keptCourse.values[track]!);
      if (Math.min(turn, 360 - turn) > TURN_DEGREES) return true;
    }
    return this.#missM(track, seconds) > this.#toleranceM.values[track]!;
  }

  /** How far the fix in `#vector` lies from the line. */
  #missM(track: number, seconds: number): number {
    const start = this.#start.values;
    const pace = this.#pace.values;
    const at = track * 3;
    const x = start[at]! + pace[at]! * seconds;
    const y = start[at + 1]! + pace[at + 1]! * seconds;
    const z = start[at + 2]! + pace[at + 2]! * seconds;
    const length = Math.sqrt(x * x + y * y + z * z);
    const missX = x / length - this.#vector[0]!;
    const missY = y / length - this.#vector[1]!;
    const missZ = z / length - this.#vector[2]!;
    return EARTH_RADIUS_M * Math.sqrt(missX * missX + missY * missY + missZ * missZ);
  }

  #setPace(track: number, time: number): void {
    const seconds = time - this.#keptTime.values[track]!;
    for (let i = 0; i < 3; i++)
      this.#pace.values[track * 3 + i] = (this.#vector[i]! - this.#start.values[track * 3 + i]!) / seconds;
    // The fix that ends a silence is kept when the next one comes.
    if (seconds >= INTERVAL_S) this.#toleranceM.values[track] = -1;
  }

  #keep(track: number, time: number, lon: number, lat: number, speed: number, course: number): void {
    this.#keptTime.values[track] = time;
    this.#keptSpeed.values[track] = speed;
    this.#keptCourse.values[track] = course;
    unitVector(lon, lat, this.#kept, 0);
    const bound = this.#isNearCoast(track, lon, lat) ? BOUND_COAST_M : BOUND_SEA_M;
    this.#toleranceM.values[track] = bound * TOLERANCE_SHARE;
    this.#start.values.set(this.#kept, track * 3);
    this.#pace.values.fill(Number.NaN, track * 3, track * 3 + 3);
    this.#point(track, { time, lon, lat, speed, course });
  }

  /** Asks for the distance to the coast only where the ship may have crossed the line since it was asked last. */
  #isNearCoast(track: number, lon: number, lat: number): boolean {
    const start = this.#start.values;
    const at = track * 3;
    const x = this.#kept[0]! - start[at]!;
    const y = this.#kept[1]! - start[at + 1]!;
    const z = this.#kept[2]! - start[at + 2]!;
    const moved =
      this.#movedKm.values[track]! + (EARTH_RADIUS_M / 1000) * Math.sqrt(x * x + y * y + z * z) * CHORD_TO_ARC;
    const coast = this.#coastKm.values[track]!;
    this.#movedKm.values[track] = moved;
    if (coast - moved >= COAST_KM) return false;
    if (coast + moved < COAST_KM) return true;
    const asked = Math.abs(this.#land.distanceKm(lon, lat));
    this.#coastKm.values[track] = asked;
    this.#movedKm.values[track] = 0;
    return asked < COAST_KM;
  }
}
