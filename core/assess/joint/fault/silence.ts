import { distanceKm, type Position, shapeDistanceKm } from '@quintet/hazards';
import type { Fault } from './types.ts';
import { AFTER_MINUTES, BEFORE_HOURS, SILENCE_MINUTES } from './weights.ts';
import { type Leg, placeOn } from './way.ts';

const KM_PER_NAUTICAL_MILE = 1.852;
/** After so long a vessel may have been anywhere: that says nothing of the line. */
const SILENCE_HOURS_MAX = 24;
/** Where it was last or next heard further away than this, the line is one of many places. */
const NEAR_KM = 50;
/** Every vessel may go so fast, knots. */
const KNOTS_MIN = 10;

/** A time in which a vessel was not heard and could have been at the line. */
export interface Silence {
  readonly leg: number;
  readonly seconds: number;
  /** From where it was last heard over the line to where it was heard next, at least. */
  readonly wayKm: number;
  /** What it can do at most by what is known of it, knots. */
  readonly knotsMax: number;
  /** From one end straight to the other, knots. */
  readonly knots: number;
  /** When it could have been there: the time of the fault, or the end of the silence before it. */
  readonly time: number;
}

/** The silence nearest to the fault in which a vessel could have been there; undefined where there is none. */
export function silenceAt(legs: readonly Leg[], fault: Fault): Silence | undefined {
  const knotsMax = fastest(legs);
  const from = fault.time - BEFORE_HOURS * 3600;
  const until = fault.time + AFTER_MINUTES * 60;
  const fitting = legs.flatMap((leg, i): Silence[] => {
    if (leg.seconds <= SILENCE_MINUTES * 60 || leg.seconds > SILENCE_HOURS_MAX * 3600) return [];
    if (leg.b.time < from || leg.a.time > until) return [];
    const wayKm = wayOver(leg, fault);
    if (wayKm === undefined || wayKm > (knotsMax * KM_PER_NAUTICAL_MILE * leg.seconds) / 3600) return [];
    return [
      { leg: i, seconds: leg.seconds, wayKm, knotsMax, knots: leg.knots, time: Math.min(leg.b.time, fault.time) },
    ];
  });
  return fitting.toSorted((a, b) => b.time - a.time)[0];
}

/** What it did for an hour in all at least, and what every vessel can do. */
function fastest(legs: readonly Leg[]): number {
  let left = 3600;
  for (const { knots, seconds } of legs.toSorted((a, b) => b.knots - a.knots)) {
    if (!(seconds <= SILENCE_MINUTES * 60) || Number.isNaN(knots)) continue;
    left -= seconds;
    if (left <= 0) return Math.max(KNOTS_MIN, knots);
  }
  return KNOTS_MIN;
}

function wayOver(leg: Leg, { shape, place }: Fault): number | undefined {
  const ends = [placeOn(leg, 0), placeOn(leg, 1)] as const;
  const km = ends.map((at): number => (place ? distanceKm(at, place) : shapeDistanceKm(pointAt(at), shape)));
  if (Math.min(...km) > NEAR_KM) return undefined;
  const way = { kind: 'line', positions: [...ends] } as const;
  const crosses = !place && shapeDistanceKm(way, shape, 0) === 0;
  return crosses ? leg.km : Math.max(leg.km, km[0]! + km[1]!);
}

function pointAt(at: Position) {
  return { kind: 'point', at } as const;
}
