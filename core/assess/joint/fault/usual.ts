import { distanceKm } from '@quintet/hazards';
import type { Pass } from './passes.ts';
import { isSlow, type Leg } from './way.ts';
import { DRAG_KN_MAX, SILENCE_MINUTES } from './weights.ts';

/** Slower than this is no speed of a voyage, knots. */
const VOYAGE_KN_MIN = 1;
/** What is known of a shorter time is not usual. */
const VOYAGE_SECONDS_MIN = 2 * 3600;
const GROUND_KM = 5;
const LYING_KM = 0.5;

/** Legs from the first to the last, both included, between which one knows the way. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** As far before and after a moment as the vessel went on at the speed of one that drags an anchor; the leg itself at least. */
export function slowStretch(legs: readonly Leg[], { at }: Pass): Stretch {
  let [first, last] = [at, at];
  if (!isSlow(legs[at]!)) return { first, last };
  while (first > 0 && isSlow(legs[first - 1]!)) first--;
  while (last + 1 < legs.length && isSlow(legs[last + 1]!)) last++;
  return { first, last };
}

/**
 * The speed at which a vessel usually goes, knots: what it did outside of the slow stretch, or, where it is never heard going
 * faster than one that drags an anchor, what it always does. Undefined where too little is known.
 */
export function usualKnots(legs: readonly Leg[], { first, last }: Stretch): number | undefined {
  const outside = medianKnots(legs.filter((_, i) => i < first || i > last));
  if (outside !== undefined || legs.some(({ knots }) => knots > DRAG_KN_MAX)) return outside;
  return medianKnots(legs);
}

/** The median speed of legs under way, by time. */
function medianKnots(legs: readonly Leg[]): number | undefined {
  const voyage = legs.filter(({ knots, seconds }) => knots >= VOYAGE_KN_MIN && seconds <= SILENCE_MINUTES * 60);
  const whole = voyage.reduce((sum, { seconds }) => sum + seconds, 0);
  if (whole < VOYAGE_SECONDS_MIN) return undefined;
  let passed = 0;
  for (const { knots, seconds } of voyage.toSorted((a, b) => a.knots - b.knots)) {
    passed += seconds;
    if (passed >= whole / 2) return knots;
  }
  return undefined;
}

/** On how many days before a time it was slow near a place for an hour or more. */
export function slowDaysNear(legs: readonly Leg[], { place }: Pass, before: number): number {
  const seconds = new Map<number, number>();
  for (const leg of legs) {
    if (leg.b.time > before || !isSlow(leg) || distanceKm([leg.a.lon, leg.a.lat], place) > GROUND_KM) continue;
    const day = Math.floor(leg.a.time / 86_400);
    seconds.set(day, (seconds.get(day) ?? 0) + leg.seconds);
  }
  return [...seconds.values()].filter((of) => of >= 3600).length;
}

/** For how long it had been lying at the place of a pass when it was nearest, seconds. */
export function lyingSeconds(legs: readonly Leg[], { first, last, place, time }: Pass): number {
  let since = time;
  for (let i = last; i >= 0; i--) {
    const { a, b } = legs[i]!;
    if (i >= first && a.time >= time) continue;
    if (distanceKm([a.lon, a.lat], place) > LYING_KM || distanceKm([b.lon, b.lat], place) > LYING_KM) break;
    since = a.time;
  }
  return time - since;
}
