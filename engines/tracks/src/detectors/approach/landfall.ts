import type { Scene } from '../../detector.ts';
import { destination } from '../../geo/sphere.ts';
import type { Place } from '../../geo/interpolate.ts';

const AHEAD_KM_MAX = 100;
const STEP_KM_MIN = 0.5;
const STEPS_MAX = 200;

/** Where a straight course meets the coast; undefined where it does not within 100 km. */
export function landfall({ land }: Scene, { lon, lat }: Place, course: number): Place | undefined {
  let km = 0;
  for (let step = 0; step < STEPS_MAX && km <= AHEAD_KM_MAX; step++) {
    const [east, north] = destination(lon, lat, course, km * 1000);
    const shoreKm = land.distanceKm(east, north);
    if (shoreKm < STEP_KM_MIN) return { lon: east, lat: north };
    // No coast is nearer than this, in whichever direction.
    km += Math.max(STEP_KM_MIN, 0.9 * shoreKm);
  }
  return undefined;
}
