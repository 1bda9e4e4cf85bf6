import type { Place } from '../../geo/interpolate.ts';
import { bearing, destination, distanceM } from '../../geo/sphere.ts';
import type { Land } from '../../land/land.ts';

const RAYS = 48;
const STEPS_PER_RAY = 16;
const RADIANS = Math.PI / 180;
/** Beyond this everything can be reached and a ring says nothing. */
const RADIUS_MAX_M = 3_000_000;

/**
 * Where a ship could have been that sails at most `reachM` metres from `off` (and, if it was heard again, to `on`): an ellipse
 * with these as foci, or a circle. Along each ray from `off` the ring ends at the outermost sea: what lies behind a headland or
 * an island is in it, since a ship sails around them, and land that lies within is not taken out. Whoever searches is told
 * too much rather than too little.
 * @returns a closed ring of [lon, lat]; longitudes run on beyond ±180° rather than jump
 */
export function reachableRing(land: Land, off: Place, on: Place | undefined, reachM: number): [number, number][] {
  const apart = on ? distanceM(off.lon, off.lat, on.lon, on.lat) : 0;
  const towards = on ? bearing(off.lon, off.lat, on.lon, on.lat) : 0;
  const total = Math.min(on ? Math.max(reachM, apart * 1.01) : 2 * reachM, 2 * RADIUS_MAX_M);
  const ring: [number, number][] = [];
  for (let ray = 0; ray <= RAYS; ray++) {
    const degrees = ((ray % RAYS) * 360) / RAYS;
    const radius = focalRadius(total, apart, degrees - towards);
    const [lon, lat] = outermostSea(land, off, degrees, radius);
    ring.push([lon + 360 * Math.round((off.lon - lon) / 360), lat]);
  }
  return ring;
}

/** From one focus to the ellipse, at an angle from the way to the other. */
export function focalRadius(total: number, apart: number, degrees: number): number {
  return (total * total - apart * apart) / (2 * (total - apart * Math.cos(degrees * RADIANS)));
}

function outermostSea(land: Land, { lon, lat }: Place, degrees: number, radius: number): [number, number] {
  for (let step = STEPS_PER_RAY; step > 0; step--) {
    const place = destination(lon, lat, degrees, (radius * step) / STEPS_PER_RAY);
    if (land.distanceKm(...place) >= 0) return place;
  }
  return [lon, lat];
}
