import type { Detector, Scene } from '../../detector.ts';
import type { Fix } from '../../fix.ts';
import { nearM } from '../../geo/near.ts';
import { wrapLon } from '../../geo/sphere.ts';
import { weigh } from '../weigh.ts';
import {
  circleFinding,
  circleReasons,
  type CircleFacts,
  RADIUS_M_MAX,
  RADIUS_M_MIN,
  RMS_SHARE_MAX,
  SCORE_MIN,
} from './circle-finding.ts';
import { addPoint, fitTurning, type Turning } from './turning.ts';

/** Nearer than this to the last point the way between them has no direction. */
const STEP_M_MIN = 30;
/** A ship that turned so far one way is followed; after a whole turn more a circle is sought. */
const FOLLOW_DEGREES = 270;
const LOOK_DEGREES = 360;
const TURNS_FROM = FOLLOW_DEGREES / 360;
/** What was turned is forgotten over this way: thrice around the greatest circle. */
const FORGET_M = 188_000;
const PATH_MAX_M = 400_000;
const TIME_MAX_S = 24 * 3600;
const BACK_DEGREES = 120;
const FOLLOWED_MAX = 4096;
/** Off the circle by half its radius, it has left. */
const LEFT_SHARE = 0.5;
const POINTS_MIN = 12;
const AROUND_SHARE_MIN = 0.7;
/** A ship that swings around its anchor: small and slow. */
const SWING_M_MAX = 400;
const SWING_KNOTS_MAX = 1;
const RINGS_MAX = 500;
const RING_S = 86_400;
/** Per track: the last point (lon, lat), the direction that led there, degrees turned. */
const WIDTH = 4;
const RADIANS = Math.PI / 180;

interface Ring {
  readonly vessel: string;
  readonly time: number;
  readonly lon: number;
  readonly lat: number;
  readonly radius: number;
}

/** Positions on a circle that no ship sails: the mark of one kind of false satellite signals (Bergman, SkyTruth 2019). */
export function createCircle(scene: Scene): Detector {
  const { tracks } = scene;
  const state = tracks.columns.column('f32', Number.NaN, WIDTH);
  const isFollowed = tracks.columns.column('u8');
  const followed = new Map<number, Turning>();
  let rings: Ring[] = [];
  let refused = 0;

  function follow(track: number, fix: Fix, degrees: number): void {
    if (followed.size >= FOLLOWED_MAX) {
      refused++;
      return;
    }
    isFollowed.values[track] = 1;
    followed.set(track, {
      track,
      start: fix.time,
      degreesFrom: degrees,
      degrees,
      path: 0,
      points: [],
      every: 1,
      skipped: 0,
      lookAt: LOOK_DEGREES,
      given: false,
      lon: 0,
      lat: 0,
      radius: Number.POSITIVE_INFINITY,
    });
  }

  function drop(turning: Turning): void {
    followed.delete(turning.track);
    isFollowed.values[turning.track] = 0;
    state.values[turning.track * WIDTH + 3] = 0;
    if (!turning.given) return;
    const facts = factsOf(turning);
    if (!facts) return;
    holdFalse(turning);
    scene.emit(circleFinding(scene, facts, true));
  }

  function goesOn(turning: Turning, fix: Fix, metres: number, degrees: number): void {
    if (turning.given && hasLeft(turning, fix)) {
      drop(turning);
      return;
    }
    turning.path += metres;
    turning.degrees = degrees;
    addPoint(turning, fix);
    const turned = (degrees - turning.degreesFrom) * Math.sign(turning.degreesFrom);
    if (turned < -BACK_DEGREES || turning.path > PATH_MAX_M || fix.time - turning.start > TIME_MAX_S) drop(turning);
    else if (turned >= turning.lookAt) look(turning, turned);
  }

  function look(turning: Turning, turned: number): void {
    turning.lookAt = turned + Math.max(LOOK_DEGREES, turned / 2);
    if (turning.points.length < POINTS_MIN) return;
    const facts = factsOf(turning);
    if (!facts) {
      if (!turning.given) drop(turning);
      return;
    }
    const vessel = scene.vesselText(tracks.vessel.values[turning.track]!);
    const { lon, lat, radius } = facts.fitted;
    const time = turning.points.at(-1)!.time;
    rings = rings.filter((ring) => ring.vessel !== vessel);
    if (rings.length < RINGS_MAX) rings.push({ vessel, time, lon, lat, radius });
    if (weigh(circleReasons(facts)).score < SCORE_MIN) return;
    Object.assign(turning, { given: true, lon, lat, radius });
    holdFalse(turning);
    scene.emit(circleFinding(scene, facts, false));
  }

  /** Others that judge the track by its positions are told that they are false. */
  function holdFalse({ track, start, points }: Turning): void {
    tracks.falseFrom.values[track] = start;
    tracks.falseTo.values[track] = points.at(-1)!.time;
  }

  /** Undefined where the points are no circle, or one that swings around an anchor. */
  function factsOf(turning: Turning): CircleFacts | undefined {
    const fitted = fitTurning(turning);
    if (!fitted || fitted.radius < RADIUS_M_MIN || fitted.radius > RADIUS_M_MAX) return undefined;
    if (fitted.rms > RMS_SHARE_MAX * fitted.radius) return undefined;
    if (fitted.knots < SWING_KNOTS_MAX && fitted.radius <= SWING_M_MAX) return undefined;
    const turns = Math.abs(turning.degrees - turning.degreesFrom) / 360 + TURNS_FROM;
    // A ship that loops here and there turns too, but not around one middle.
    if (fitted.around < AROUND_SHARE_MIN * (turns - TURNS_FROM)) return undefined;
    const shoreKm = scene.land.distanceKm(fitted.lon, fitted.lat);
    return { turning, fitted, turns, others: othersOn(turning, fitted), shoreKm };
  }

  function othersOn({ track, points }: Turning, { lon, lat, radius }: { lon: number; lat: number; radius: number }) {
    const time = points.at(-1)!.time;
    const vessel = scene.vesselText(tracks.vessel.values[track]!);
    rings = rings.filter((ring) => time - ring.time <= RING_S);
    const same = rings.filter(
      (ring) =>
        ring.vessel !== vessel &&
        nearM(ring.lon, ring.lat, lon, lat) < radius / 2 &&
        Math.abs(ring.radius - radius) < 0.3 * radius,
    );
    return [...new Set(same.map((ring) => ring.vessel))].sort();
  }

  return {
    fix(track, fix) {
      const at = track * WIDTH;
      const lat = state.values[at + 1]!;
      const east = wrapLon(fix.lon - state.values[at]!) * Math.cos(fix.lat * RADIANS);
      const north = fix.lat - lat;
      const metres = Math.sqrt(east * east + north * north) * 111_195;
      if (metres < STEP_M_MIN) return;
      state.values[at] = fix.lon;
      state.values[at + 1] = fix.lat;
      if (Number.isNaN(metres)) return;
      const direction = Math.atan2(east, north) / RADIANS;
      const before = state.values[at + 2]!;
      state.values[at + 2] = direction;
      if (Number.isNaN(before)) {
        state.values[at + 3] = 0;
        return;
      }
      let turn = direction - before;
      if (turn > 180) turn -= 360;
      else if (turn < -180) turn += 360;
      const degrees = state.values[at + 3]! * Math.max(0, 1 - metres / FORGET_M) + turn;
      state.values[at + 3] = degrees;
      if (isFollowed.values[track] === 1) {
        // What is forgotten over the way is not turned back: the followed ship counts on.
        const turning = followed.get(track)!;
        goesOn(turning, fix, metres, turning.degrees + turn);
      } else if (Math.abs(degrees) >= FOLLOW_DEGREES) follow(track, fix, degrees);
    },
    closed(track) {
      const turning = followed.get(track);
      if (turning) drop(turning);
    },
    counts: () => ({ 'turning ships not followed: too many at once': refused }),
    snapshot: () => ({ followed: structuredClone([...followed.values()]), rings: [...rings], refused }),
    restore(saved) {
      const kept = saved as { followed: Turning[]; rings: Ring[]; refused: number };
      followed.clear();
      for (const turning of kept.followed) followed.set(turning.track, turning);
      rings = [...kept.rings];
      refused = kept.refused;
    },
  };
}

function hasLeft({ lon, lat, radius }: Turning, fix: Fix): boolean {
  return Math.abs(nearM(lon, lat, fix.lon, fix.lat) - radius) > LEFT_SHARE * radius;
}
