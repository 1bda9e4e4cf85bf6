import type { Fix } from '../fix.ts';
import { destination, METRES_PER_NAUTICAL_MILE } from '../geo/sphere.ts';

/** A fix of a vessel that is called by its name. */
export type TestFix = Partial<Omit<Fix, 'vessel'>> & Pick<Fix, 'time' | 'lon' | 'lat'> & { readonly vessel: string };

/** Seconds since 1970 of a time of day on the made-up day of the tests, `13:40` or `+1 02:00` for the day after. */
export function at(text: string): number {
  const [, days = '0', hours, minutes] = /^(?:\+(\d+) )?(\d\d):(\d\d)$/.exec(text) ?? [];
  return Date.UTC(2026, 2, 1 + Number(days), Number(hours), Number(minutes)) / 1000;
}

interface Leg {
  readonly until: string;
  /** Knots and degrees; 0 knots lies still. */
  readonly knots: number;
  readonly course?: number;
  /** Nothing is sent on this leg. */
  readonly silent?: boolean;
  readonly status?: number;
}

/** A made-up track: where and when it begins, and its legs. A fix every so many seconds, with speed and course. */
export function makeTrack(
  vessel: string,
  { lon, lat, from, everyS = 300 }: { lon: number; lat: number; from: string; everyS?: number },
  legs: readonly Leg[],
): TestFix[] {
  const fixes: TestFix[] = [];
  let time = at(from);
  for (const { until, knots, course = 0, silent = false, status = 0 } of legs) {
    for (; time < at(until); time += everyS) {
      if (!silent) fixes.push({ vessel, time, lon, lat, speed: knots, course, heading: course, status });
      [lon, lat] = destination(lon, lat, course, (knots * METRES_PER_NAUTICAL_MILE * everyS) / 3600);
    }
  }
  const { knots = 0, course = 0, status = 0, silent = false } = legs.at(-1) ?? {};
  if (!silent) fixes.push({ vessel, time, lon, lat, speed: knots, course, heading: course, status });
  return fixes;
}
