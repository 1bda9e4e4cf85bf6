import { Draw } from '../random.ts';
import { metresBetween, type Place, placeAt } from '../sea/geo.ts';
import { span } from '../sea/span.ts';
import { november } from './hazard-days.ts';
import { localQuake, mainshock } from './quakes/quake.ts';
import { networkOf } from './sites/network.ts';
import type { Site } from './sites/site.ts';

/** Around a place, so many kilometres. */
export interface Disc {
  readonly place: Place;
  readonly km: number;
}

/** What happens on land in the exercise, told by several feeds. Times in milliseconds since 1970, UTC. */
export interface Stories {
  readonly flood: {
    readonly fromMs: number;
    readonly toMs: number;
    readonly ring: readonly Place[];
    readonly middle: Place;
  };
  readonly fire: Disc & { readonly fromMs: number };
  /** The works beside the fire, and the cloud that leaves it. */
  readonly works: Site;
  readonly cloud: Disc & { readonly fromMs: number };
  readonly storm: {
    readonly outageMs: number;
    readonly station: Site;
    readonly waterMs: number;
    readonly waterWorks: Site;
  };
  readonly tsunamiMs: number;
  /** Within this of the quake off the coast things fall from shelves. */
  readonly shaken: Disc;
}

/** The plain in which the river leaves its bed. */
const plain: readonly Place[] = [
  [14.86, 37.36],
  [15.02, 37.38],
  [15.08, 37.46],
  [15.06, 37.54],
  [14.93, 37.5],
  [14.84, 37.43],
  [14.86, 37.36],
];

export function storiesOf(seed: number): Stories {
  const draw = new Draw(seed, 'stories', 0, 'land');
  const sites = new Map(networkOf(seed).map((site) => [site.id, site] as const));
  const works = sites.get('SV-1')!;
  const fireKm = span(draw, 1.4, 1.9);
  // The edge of the fire comes to within half a kilometre of the works.
  const fire = placeAt(works.place, span(draw, 320, 380), (fireKm + span(draw, 0.2, 0.5)) * 1000);
  const outageMs = november(20, 16, 10 + draw.below(40));
  return {
    flood: { fromMs: november(18, 3), toMs: november(22, 12), ring: plain, middle: [14.97, 37.45] },
    fire: { place: fire, km: fireKm, fromMs: november(23, 9, draw.below(50)) },
    works,
    cloud: { place: works.place, km: 6, fromMs: november(24, 14, 5 + draw.below(20)) },
    storm: {
      outageMs,
      station: sites.get('SS-COTRANA')!,
      waterMs: outageMs + 6 * 3_600_000 + draw.below(40) * 60_000,
      waterWorks: sites.get('WW-COTRANA')!,
    },
    tsunamiMs: mainshock(seed).atMs + draw.between(7, 11) * 60_000,
    shaken: { place: localQuake(seed).place, km: 22 },
  };
}

export function isWithin({ place, km }: Disc, [lon, lat]: Place): boolean {
  return metresBetween(...place, lon, lat) <= km * 1000;
}

/** Whether a place lies inside a ring: how often a line to the east crosses it. */
export function isInRing(ring: readonly Place[], [lon, lat]: Place): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i += 1) {
    const [lonA, latA] = ring[i - 1]!;
    const [lonB, latB] = ring[i]!;
    if (latA > lat !== latB > lat && lon < lonA + ((lat - latA) / (latB - latA)) * (lonB - lonA)) inside = !inside;
  }
  return inside;
}
