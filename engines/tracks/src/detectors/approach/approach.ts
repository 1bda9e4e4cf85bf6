import type { Detector, Scene } from '../../detector.ts';
import type { Fix } from '../../fix.ts';
import { destination } from '../../geo/sphere.ts';
import { isNight } from '../../geo/sun.ts';
import { receptionGroup } from '../../reception/interval.ts';
import { RECEPTION_SHARE_MIN } from '../../reception/reception.ts';
import { fixesSince } from '../fixes-since.ts';
import { vesselLabel } from '../label.ts';
import { oneVesselFinding } from '../one-vessel.ts';
import { shipKind } from '../ship-kind.ts';
import { durationText, knotsText, rounded, shoreText } from '../words.ts';
import { judgeApproach } from './judge.ts';
import { landfall } from './landfall.ts';

/** Faster than this, or after a silence, and in the territorial sea within the hour on this course. */
const FAST_KNOTS_MIN = 15;
const WITHIN_MINUTES = 60;
const STEP_MINUTES = 10;
/** Coasts are crooked: who nears them slower than this on the whole does not come for them. */
const SURELY_MINUTES = 150;
/** Not drifting: who comes out of a silence need not be fast. */
const UNDER_WAY_KNOTS_MIN = 3;
const SILENCE_S_MIN = 3 * 3600;
const AFTER_SILENCE_S_MAX = 6 * 3600;
/** A silence counts where the ship should have been heard when it began. */
const OTHERS_MIN = 3;
/** First heard further out than this, and from any port, a vessel has appeared at sea; */
const APPEARED_SHORE_KM_MIN = 10;
const APPEARED_PORT_KM_MIN = 20;
/** … it is said of an approach for so long. */
const APPEARED_HEARD_S = 2 * 3600;
const APPEARED_S_MAX = 12 * 3600;
/** It has to hold: so many looks in so long, so that a turn is no approach. */
const LOOK_EVERY_S = 120;
const LOOKS_MIN = 3;
const HELD_S_MIN = 240;
const LOOK_AGAIN_S_MAX = 1800;
/** What ships do every day (a ferry, a freighter on its way to port) is not told. */
const SCORE_MIN = 0.2;
const KM_PER_HOUR_PER_KNOT = 1.852;

/** Vessels that come straight and fast for the coast from outside the territorial sea. */
export class ApproachDetector implements Detector {
  readonly #scene: Scene;
  readonly #lookNext;
  readonly #from;
  readonly #last;
  readonly #looks;
  readonly #given;
  readonly #minutes;
  readonly #silenceTo;
  readonly #silenceS;
  readonly #appeared;
  /** How far the territorial sea was at the last look, and when that was. */
  readonly #left;
  readonly #leftAt;

  constructor(scene: Scene) {
    const { columns } = scene.tracks;
    this.#scene = scene;
    this.#lookNext = columns.column('f64');
    this.#from = columns.column('f64', Number.NaN);
    this.#last = columns.column('f64', Number.NaN);
    this.#looks = columns.column('u16');
    this.#given = columns.column('u8');
    this.#minutes = columns.column('f32');
    this.#silenceTo = columns.column('f64', Number.NEGATIVE_INFINITY);
    this.#silenceS = columns.column('f32');
    this.#appeared = columns.column('u8');
    this.#left = columns.column('f32', Number.NaN);
    this.#leftAt = columns.column('f64', Number.NaN);
  }

  fix(track: number, fix: Fix): void {
    const since = fix.time - this.#scene.tracks.time.values[track]!;
    if (since >= SILENCE_S_MIN) {
      this.#finish(track);
      if (this.#shouldHaveBeenHeard(track, fix)) {
        this.#silenceTo.values[track] = fix.time;
        this.#silenceS.values[track] = since;
      }
    }
    if (fix.time < this.#lookNext.values[track]!) return;
    const silent = fix.time - this.#silenceTo.values[track]! < AFTER_SILENCE_S_MAX;
    if (fix.speed > (silent ? UNDER_WAY_KNOTS_MIN : FAST_KNOTS_MIN) && fix.course >= 0) this.#look(track, fix);
    else if (!Number.isNaN(this.#from.values[track]!)) this.#finish(track);
  }

  opened(track: number, { lon, lat, time, vessel }: Fix): void {
    const { tracks, land, ports, reception } = this.#scene;
    const port = ports.nearest(lon, lat);
    const isFirst = tracks.newest(vessel) === track && tracks.next.values[track] === -1;
    const isAtSea =
      land.distanceKm(lon, lat) >= APPEARED_SHORE_KM_MIN && !(port && port.distanceKm < APPEARED_PORT_KM_MIN);
    this.#appeared.values[track] =
      isFirst && isAtSea && reception.vesselsBetween(lon, lat, time - APPEARED_HEARD_S, time, track) >= OTHERS_MIN
        ? 1
        : 0;
  }

  closed(track: number): void {
    this.#finish(track);
  }

  /** Whether others were heard well where a silence began and where it ends: else it says nothing. */
  #shouldHaveBeenHeard(track: number, { lon, lat, time }: Fix): boolean {
    const { tracks, reception } = this.#scene;
    const group = receptionGroup(tracks.transponder.values[track]!);
    const isHeard = (lonAt: number, latAt: number): boolean => {
      const { share, vessels } = reception.usual(lonAt, latAt, time, track, group);
      return vessels >= OTHERS_MIN && share >= RECEPTION_SHARE_MIN;
    };
    return isHeard(lon, lat) && isHeard(tracks.lon.values[track]!, tracks.lat.values[track]!);
  }

  #look(track: number, fix: Fix): void {
    const { land, settings } = this.#scene;
    const left = land.distanceKm(fix.lon, fix.lat) - settings.territorialSeaKm;
    const kmPerMinute = (fix.speed * KM_PER_HOUR_PER_KNOT) / 60;
    // A detector of approaches ends where the area of the territorial sea begins.
    if (left <= 0) return this.#rest(track, fix, LOOK_AGAIN_S_MAX);
    const spare = left / kmPerMinute - WITHIN_MINUTES;
    if (spare > 0) return this.#rest(track, fix, Math.min(LOOK_AGAIN_S_MAX, Math.max(LOOK_EVERY_S, spare * 30)));
    // Only who came nearer fast enough since the last look is followed on its course, which costs more.
    const nearing = this.#left.values[track]! - left;
    const minutesSince = (fix.time - this.#leftAt.values[track]!) / 60;
    this.#left.values[track] = left;
    this.#leftAt.values[track] = fix.time;
    if (!(left / (nearing / minutesSince) <= SURELY_MINUTES) || nearing <= 0)
      return this.#rest(track, fix, LOOK_EVERY_S);
    const minutes = this.#minutesToTerritorialSea(fix, kmPerMinute, left);
    if (minutes > WITHIN_MINUTES) return this.#rest(track, fix, LOOK_EVERY_S);
    if (Number.isNaN(this.#from.values[track]!)) {
      this.#from.values[track] = fix.time;
      this.#minutes.values[track] = minutes;
    }
    this.#last.values[track] = fix.time;
    this.#looks.values[track]!++;
    this.#lookNext.values[track] = fix.time + LOOK_EVERY_S;
    if (this.#given.values[track] === 0 && this.#holds(track)) {
      this.#given.values[track] = 1;
      this.#give(track, fix);
    }
  }

  #rest(track: number, fix: Fix, seconds: number): void {
    this.#finish(track);
    this.#lookNext.values[track] = fix.time + seconds;
  }

  /** Infinite when it is not reached in time. */
  #minutesToTerritorialSea(fix: Fix, kmPerMinute: number, left: number): number {
    const { land, settings } = this.#scene;
    let before = left;
    for (let minutes = STEP_MINUTES; minutes <= WITHIN_MINUTES; minutes += STEP_MINUTES) {
      const [lon, lat] = destination(fix.lon, fix.lat, fix.course, kmPerMinute * minutes * 1000);
      const then = land.distanceKm(lon, lat) - settings.territorialSeaKm;
      if (then <= 0) return minutes - STEP_MINUTES + (STEP_MINUTES * before) / (before - then);
      before = then;
    }
    return Number.POSITIVE_INFINITY;
  }

  #holds(track: number): boolean {
    const lasted = this.#last.values[track]! - this.#from.values[track]!;
    return this.#looks.values[track]! >= LOOKS_MIN && lasted >= HELD_S_MIN;
  }

  #finish(track: number): void {
    if (this.#given.values[track] === 1) this.#give(track, undefined);
    this.#from.values[track] = Number.NaN;
    this.#looks.values[track] = 0;
    this.#given.values[track] = 0;
  }

  /** @param now the fix that is going through while it goes on; absent when it has ended */
  #give(track: number, now: Fix | undefined): void {
    const { tracks, land, ports, settings } = this.#scene;
    const start = this.#from.values[track]!;
    const end = this.#last.values[track]!;
    const lon = now?.lon ?? tracks.lon.values[track]!;
    const lat = now?.lat ?? tracks.lat.values[track]!;
    const knots = now?.speed ?? tracks.speed.values[track]!;
    const identity = tracks.identity(track);
    const shoreKm = land.distanceKm(lon, lat);
    const minutes = this.#minutes.values[track]!;
    const coast = landfall(this.#scene, { lon, lat }, now?.course ?? tracks.course.values[track]!);
    const port = coast && ports.nearest(coast.lon, coast.lat);
    const silent = start - this.#silenceTo.values[track]! < AFTER_SILENCE_S_MAX;
    const silenceS = silent ? this.#silenceS.values[track]! : 0;
    const finding = oneVesselFinding(this.#scene, track, {
      type: 'approach',
      start,
      end: now === undefined ? end : undefined,
      lon,
      lat,
      reasons: judgeApproach({
        knots,
        minutes,
        silenceS,
        night: isNight(lon, lat, end),
        kind: shipKind(identity?.shipType),
        appeared: this.#appeared.values[track] === 1 && start - tracks.firstTime.values[track]! < APPEARED_S_MAX,
        ...(port ? { portKm: port.distanceKm } : {}),
        destination: identity?.destination,
      }),
      text: `${vesselLabel(this.#scene, track)} came for the coast at ${knotsText(knots)}, ${shoreText(shoreKm)}: at ${new Date(start * 1000).toISOString().slice(11, 16)} UTC the territorial sea was ${Math.round(minutes)} min away on its course.`,
      evidence: {
        fixes: fixesSince(this.#scene, track, start, now),
        thresholds: {
          speedMinKnots: silenceS > 0 ? UNDER_WAY_KNOTS_MIN : FAST_KNOTS_MIN,
          withinMinutes: WITHIN_MINUTES,
          territorialSeaKm: settings.territorialSeaKm,
        },
        measured: {
          speedKnots: rounded(knots, 1),
          minutesToTerritorialSea: rounded(minutes, 1),
          shoreKm: rounded(shoreKm, 1),
          ...(port ? { portKm: rounded(port.distanceKm, 1) } : {}),
          heldMinutes: rounded((end - start) / 60, 1),
          ...(silenceS > 0 ? { silenceMinutes: rounded(silenceS / 60, 0) } : {}),
        },
        margin: rounded(WITHIN_MINUTES / Math.max(1, minutes) - 1),
        ...(silenceS > 0 ? { kind: `after a silence of ${durationText(silenceS)}` } : {}),
      },
    });
    if (finding.score >= SCORE_MIN) this.#scene.emit(finding);
  }
}
