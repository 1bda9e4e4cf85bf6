import type { Fix } from '../fix.ts';
import { destination, METRES_PER_NAUTICAL_MILE } from '../geo/sphere.ts';
import { fixOf } from './sea.ts';

export interface Voyage {
  readonly vessel: number;
  readonly lon: number;
  readonly lat: number;
  readonly course: number;
  readonly knots: number;
  /** Seconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly everyS: number;
  /** Degrees a minute to starboard. */
  readonly turn?: number;
  readonly rest?: Partial<Fix>;
}

/** The fixes of a ship that holds its speed and turns evenly or not at all. */
export function voyage({ vessel, lon, lat, course, knots, from, to, everyS, turn = 0, rest = {} }: Voyage): Fix[] {
  const fixes: Fix[] = [];
  const metres = (knots * METRES_PER_NAUTICAL_MILE * everyS) / 3600;
  let place: readonly [number, number] = [lon, lat];
  let heading = course;
  for (let time = from; time <= to; time += everyS) {
    const shown = ((heading % 360) + 360) % 360;
    fixes.push(
      fixOf(vessel, time, ...place, { speed: knots, course: shown, heading: Math.round(shown) % 360, ...rest }),
    );
    place = destination(...place, shown + (turn * everyS) / 120, metres);
    heading += (turn * everyS) / 60;
  }
  return fixes;
}

/** Without the fixes of some time. */
export function without(fixes: readonly Fix[], from: number, to: number): Fix[] {
  return fixes.filter(({ time }) => time < from || time > to);
}
