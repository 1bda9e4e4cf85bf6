import type { Scene } from '../../detector.ts';
import { between, type Place } from '../../geo/interpolate.ts';
import { bearing, destination, distanceM, METRES_PER_NAUTICAL_MILE } from '../../geo/sphere.ts';
import { ARRIVED_KM_MAX, judgePlace, missedMin, PORT_KM_MAX, type SilentTrack, type Verdict } from './judge-silence.ts';
import { focalRadius } from './reachable.ts';

/** Over a longer silence it could have gone out of reach and come back. */
const RETURN_S_MAX = 12 * 3600;
/** Whichever way it went, so many of its reports should have been heard at least: none of five is by chance below 1 % (e⁻⁵). */
const HEARD_REPORTS_MIN = 5;
/** … and so large a part of them all, for where reception ends is known to some miles only. */
const HEARD_SHARE_MIN = 0.4;
const RAYS = 12;
const STEPS_PER_LEG = 4;
const DETOUR_SHARE_MIN = 1.05;

/**
 * Judges a silence when the ship is heard again. Where it headed out of reception nobody could tell while it was silent; now
 * the way is known: it went from the one place to the other, at most by as great a detour as its speed allows, and whichever
 * detour it took, it should have been heard.
 *
 * @param knots the most that it sails, see `Silence`
 */
export function judgeReturn(scene: Scene, silent: SilentTrack, on: Place, knots: number): Verdict {
  const { tracks, ports, land } = scene;
  if (silent.sinceS > RETURN_S_MAX) return { verdict: 'sailed out of reception' };
  const port = ports.nearest(on.lon, on.lat);
  if ((port && port.distanceKm < PORT_KM_MAX) || land.distanceKm(on.lon, on.lat) < ARRIVED_KM_MAX)
    return { verdict: 'arrived' };
  const heard = judgePlace(scene, silent);
  if ('verdict' in heard) return heard;
  const off = { lon: tracks.lon.values[silent.track]!, lat: tracks.lat.values[silent.track]! };
  const share = shareAtLeast(scene, silent, off, on, knots);
  const missed = (share * silent.sinceS) / silent.intervalS;
  if (!(share >= HEARD_SHARE_MIN && missed >= Math.max(HEARD_REPORTS_MIN, missedMin(silent))))
    return { verdict: 'sailed out of reception' };
  return { verdict: 'dark', kind: 'coastal', heard: { ...heard, missedReports: Math.round(missed), landwards: false } };
}

/** Which share of reports is heard on the detour on which the fewest are: to any place that it could have reached. */
function shareAtLeast(scene: Scene, silent: SilentTrack, off: Place, on: Place, knots: number): number {
  const apart = distanceM(off.lon, off.lat, on.lon, on.lat);
  const reach = (knots * METRES_PER_NAUTICAL_MILE * silent.sinceS) / 3600;
  const total = Math.max(reach, DETOUR_SHARE_MIN * apart);
  const towards = bearing(off.lon, off.lat, on.lon, on.lat);
  let least = 1;
  for (let ray = 0; ray < RAYS; ray++) {
    const degrees = (ray * 360) / RAYS;
    const [lon, lat] = destination(off.lon, off.lat, degrees, focalRadius(total, apart, degrees - towards));
    if (scene.land.distanceKm(lon, lat) < 0) continue;
    const there = legShare(scene, silent, off, { lon, lat });
    const back = legShare(scene, silent, { lon, lat }, on);
    least = Math.min(least, (there + back) / 2);
  }
  return least;
}

/** Which share of reports is heard on a straight way; what nobody measured counts as not heard. */
function legShare(scene: Scene, silent: SilentTrack, from: Place, to: Place): number {
  const place: Place = { lon: 0, lat: 0 };
  let sum = 0;
  for (let step = 0; step < STEPS_PER_LEG; step++) {
    between(from.lon, from.lat, to.lon, to.lat, (step + 0.5) / STEPS_PER_LEG, place);
    const { share } = scene.reception.usual(place.lon, place.lat, silent.time, silent.track, silent.group, false);
    if (share > 0) sum += share;
  }
  return sum / STEPS_PER_LEG;
}
