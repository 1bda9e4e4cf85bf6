import { kmOfChord } from '../geometry/sphere.ts';
import { EARTHQUAKE_WINDOWS } from './rules.ts';

/** Where and when a group of origins puts its earthquake, and how sure that is. */
export interface Centre {
  /** Milliseconds since 1970. */
  readonly ms: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** NaN where no origin has one. */
  readonly magnitude: number;
  /** Variances: s², km², magnitude². */
  readonly timeVariance: number;
  readonly kmVariance: number;
  readonly magnitudeVariance: number;
  /** Others of one agency in the last window. */
  readonly rivals: number;
}

/** Degrees of freedom of Student's distribution: what is far off is rare, and less rare than a normal distribution would have it. */
export const TIME_FREEDOM = 3;
export const KM_FREEDOM = 1.5;
export const MAGNITUDE_FREEDOM = 8;

/** How many unrelated origins of one agency are in the last window when nothing goes on. */
const RIVALS_IN_QUIET = 0.003;
/** Unrelated earthquakes come in swarms: half of them this near, by a distribution with two degrees of freedom. */
const SWARM_KM = 40;
/** Magnitudes of unrelated earthquakes differ as two draws of Gutenberg–Richter with b = 1. */
const MAGNITUDE_RATE = Math.LN10;
/** A magnitude may be wrong: it never speaks more strongly against. */
const MAGNITUDE_LEAST = -3;

const { last, magnitudeMax } = EARTHQUAKE_WINDOWS;
const WINDOW_LOG = Math.log(2 * last.timeS);
const BACKGROUND = 0.5 / (Math.PI * last.km ** 2);
const TIME_LOG = studentLog(TIME_FREEDOM);
const MAGNITUDE_LOG = studentLog(MAGNITUDE_FREEDOM);

/**
 * How much likelier two groups of origins are one earthquake than two, as a natural logarithm: their differences weighed by the scatter of
 * their agencies against what chance would give where and when so many others happen. −Infinity beyond the last window.
 */
export function likelihood(a: Centre, b: Centre): number {
  const timeS = Math.abs(a.ms - b.ms) / 1000;
  if (timeS > last.timeS) return -Infinity;
  const km = kmBetween(a, b);
  // Also where one has no place.
  if (!(km <= last.km)) return -Infinity;
  const magnitude = magnitudeLog(a, b);
  const rivals = RIVALS_IN_QUIET + (a.rivals + b.rivals) / 2;
  return (
    magnitude +
    timeLog(timeS, a.timeVariance + b.timeVariance) +
    kmLog(km, a.kmVariance + b.kmVariance) -
    Math.log(rivals)
  );
}

export function kmBetween(a: Centre, b: Centre): number {
  return kmOfChord((a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2);
}

function timeLog(timeS: number, variance: number): number {
  const tail = ((TIME_FREEDOM + 1) / 2) * Math.log1p((timeS * timeS) / (TIME_FREEDOM * variance));
  return TIME_LOG - 0.5 * Math.log(variance) - tail + WINDOW_LOG;
}

function kmLog(km: number, variance: number): number {
  return Math.log(planeDensity(km, variance, KM_FREEDOM) / (BACKGROUND + 0.5 * planeDensity(km, SWARM_KM ** 2, 2)));
}

/** Student's distribution in the plane, per km². */
function planeDensity(km: number, variance: number, freedom: number): number {
  return (1 + (km * km) / (freedom * variance)) ** (-(freedom + 2) / 2) / (2 * Math.PI * variance);
}

function magnitudeLog(a: Centre, b: Centre): number {
  const difference = Math.abs(a.magnitude - b.magnitude);
  if (Number.isNaN(difference)) return 0;
  // Magnitudes have one decimal: 5.1 and 3.6 lie 1.5 apart, whatever their binary form says.
  if (difference > magnitudeMax + 1e-9) return -Infinity;
  const variance = a.magnitudeVariance + b.magnitudeVariance;
  const tail = ((MAGNITUDE_FREEDOM + 1) / 2) * Math.log1p(difference ** 2 / (MAGNITUDE_FREEDOM * variance));
  const same = MAGNITUDE_LOG - 0.5 * Math.log(variance) - tail;
  return Math.max(MAGNITUDE_LEAST, same - (Math.log(MAGNITUDE_RATE / 2) - MAGNITUDE_RATE * difference));
}

/** Logarithm of the density of Student's distribution at its middle, for 3 and 8 degrees of freedom. */
function studentLog(freedom: 3 | 8): number {
  return Math.log(freedom === 3 ? 2 / (Math.PI * Math.sqrt(3)) : 35 / (64 * Math.SQRT2));
}
