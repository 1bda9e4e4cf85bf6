import { distanceKm, type Position } from '@quintet/hazards';
import type { KeptPoint } from '../../../observe/vessels/index.ts';
import { DRAG_KN_MAX, DRAG_KN_MIN, SILENCE_MINUTES } from './weights.ts';

const KM_PER_NAUTICAL_MILE = 1.852;
/** In less time than this a small error of place is a large one of speed. */
const MEASURED_SECONDS_MIN = 120;

/** From one kept point to the next. */
export interface Leg {
  readonly a: KeptPoint;
  readonly b: KeptPoint;
  readonly seconds: number;
  readonly km: number;
  /** Knots: between the points, or as sent where they lie close in time. */
  readonly knots: number;
}

export function legsOf(points: readonly KeptPoint[]): Leg[] {
  return points.slice(1).map((b, i) => legOf(points[i]!, b));
}

function legOf(a: KeptPoint, b: KeptPoint): Leg {
  const seconds = b.time - a.time;
  const km = distanceKm([a.lon, a.lat], [b.lon, b.lat]);
  const between = seconds > 0 ? (km / KM_PER_NAUTICAL_MILE / seconds) * 3600 : Number.NaN;
  const sent = (a.speed + b.speed) / 2;
  return { a, b, seconds, km, knots: seconds < MEASURED_SECONDS_MIN && !Number.isNaN(sent) ? sent : between };
}

/** Whether one went on like something that drags an anchor, and the way is known. */
export function isSlow({ knots, seconds }: Leg): boolean {
  return knots >= DRAG_KN_MIN && knots <= DRAG_KN_MAX && seconds <= SILENCE_MINUTES * 60;
}

/** Where it was at a share (0..1) of a leg; the short way round. */
export function placeOn({ a, b }: Leg, share: number): Position {
  return [a.lon + shortWay(b.lon - a.lon) * share, a.lat + (b.lat - a.lat) * share];
}

/** Degrees that it turns from one leg to the next, 0..180. */
export function turnBetween(one: Leg, next: Leg): number {
  return Math.abs(shortWay(bearingOf(next) - bearingOf(one)));
}

function bearingOf({ a, b }: Leg): number {
  const east = shortWay(b.lon - a.lon) * Math.cos((a.lat * Math.PI) / 180);
  return (Math.atan2(east, b.lat - a.lat) * 180) / Math.PI;
}

function shortWay(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}

/** The share of a leg, between two, at which something is least: looked for in steps, then between the two around the least. */
export function leastOn(
  leg: Leg,
  [from, until]: readonly [number, number],
  measure: (at: Position) => number,
): { readonly share: number; readonly value: number } {
  const at = (share: number): number => measure(placeOn(leg, share));
  const step = (until - from) / STEPS;
  let best = 0;
  for (let i = 1; i <= STEPS; i++) if (at(from + i * step) < at(from + best * step)) best = i;
  let low = Math.max(from, from + (best - 1) * step);
  let high = Math.min(until, from + (best + 1) * step);
  for (let i = 0; i < NARROWINGS; i++) {
    const third = (high - low) / 3;
    if (at(low + third) <= at(high - third)) high -= third;
    else low += third;
  }
  const share = (low + high) / 2;
  return { share, value: at(share) };
}

const STEPS = 12;
const NARROWINGS = 8;
