import type { Fix } from '../../fix.ts';
import { EARTH_RADIUS_M, wrapLon } from '../../geo/sphere.ts';
import { type Circle, fitCircle } from './circle-fit.ts';

/** So many points of a turning ship are kept; then every second, of which again so many. */
const POINTS_MAX = 96;
const METRES_PER_DEGREE = (EARTH_RADIUS_M * Math.PI) / 180;

export interface TurningPoint {
  readonly time: number;
  readonly lon: number;
  readonly lat: number;
  readonly speed: number;
  readonly course: number;
}

/** A ship that turns on and on: its points since, and what was told of it. Plain data, so that it can be kept. */
export interface Turning {
  readonly track: number;
  readonly start: number;
  /** Degrees that it had turned when this began, and has turned; to starboard positive. */
  readonly degreesFrom: number;
  degrees: number;
  path: number;
  points: TurningPoint[];
  every: number;
  skipped: number;
  /** The turns at which it is looked at again. */
  lookAt: number;
  given: boolean;
  /** Of the circle that was given. */
  lon: number;
  lat: number;
  radius: number;
}

export function addPoint(turning: Turning, { time, lon, lat, speed, course }: Fix): void {
  if (++turning.skipped < turning.every) return;
  turning.skipped = 0;
  turning.points.push({ time, lon, lat, speed, course });
  if (turning.points.length < POINTS_MAX) return;
  turning.points = turning.points.filter((_, i) => i % 2 === 0);
  turning.every *= 2;
}

export interface FittedTurning extends Circle {
  readonly lon: number;
  readonly lat: number;
  /** Degrees between the course that is sent and the circle, the middle of all points; NaN where no course is sent. */
  readonly asideDegrees: number;
  /** Turns around the middle, by the points that are kept; NaN where they are too few a turn to tell. */
  readonly around: number;
  /** Knots along the circle, and as sent (NaN where not). */
  readonly knots: number;
  readonly sentKnots: number;
}

/** The circle through the points of a turning ship. */
export function fitTurning({ points, path, degrees, degreesFrom }: Turning): FittedTurning | undefined {
  const { lon: lon0, lat: lat0 } = points[0]!;
  const flat = METRES_PER_DEGREE * Math.cos((lat0 * Math.PI) / 180);
  const xs = points.map(({ lon }) => wrapLon(lon - lon0) * flat);
  const ys = points.map(({ lat }) => (lat - lat0) * METRES_PER_DEGREE);
  const circle = fitCircle(xs, ys);
  if (!circle) return undefined;
  const starboard = degrees - degreesFrom > 0;
  const aside = points.flatMap(({ course, speed }, i) => {
    if (Number.isNaN(course) || !(speed >= 0.5)) return [];
    const outward = (Math.atan2(xs[i]! - circle.x, ys[i]! - circle.y) * 180) / Math.PI;
    const tangent = outward + (starboard ? 90 : -90);
    return [Math.abs(wrapLon(course - tangent))];
  });
  const seconds = points.at(-1)!.time - points[0]!.time;
  return {
    ...circle,
    lon: wrapLon(lon0 + circle.x / flat),
    lat: lat0 + circle.y / METRES_PER_DEGREE,
    asideDegrees: middle(aside),
    around: turnsAround(xs, ys, circle, Math.abs(degrees - degreesFrom) / 360),
    knots: ((path / seconds) * 3600) / 1852,
    sentKnots: middle(points.map(({ speed }) => speed).filter((speed) => !Number.isNaN(speed))),
  };
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

const POINTS_PER_TURN_MIN = 5;

function turnsAround(xs: readonly number[], ys: readonly number[], { x, y }: Circle, turns: number): number {
  if (xs.length < POINTS_PER_TURN_MIN * turns) return Number.NaN;
  let sum = 0;
  for (let i = 1; i < xs.length; i++) {
    const step = Math.atan2(xs[i]! - x, ys[i]! - y) - Math.atan2(xs[i - 1]! - x, ys[i - 1]! - y);
    sum += wrapLon((step * 180) / Math.PI);
  }
  return Math.abs(sum) / 360;
}
