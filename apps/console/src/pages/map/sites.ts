import type { SitePicture } from '@quintet/node/api';
import { type GeoBox, nearLon } from '../../parts/sea/geo-box.ts';
import { mercator } from '../../parts/sea/sphere.ts';
import { familyOf } from './family-of.ts';
import { FAMILIES, type Family } from './site-family.ts';

/** Sites as columns of numbers: a hundred thousand are looked through at each rest of the map. */
export interface Sites {
  readonly count: number;
  readonly key: readonly string[];
  readonly name: readonly string[];
  readonly kind: readonly string[];
  readonly lon: readonly number[];
  readonly lat: readonly number[];
  /** Mercator, 0..1. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Places in {@link FAMILIES}. */
  readonly family: Uint8Array;
  /** 0 none, 1 lower tier, 2 upper tier. */
  readonly seveso: Uint8Array;
  /** 1 where an active hazard has it in its way. */
  readonly threatened: Uint8Array;
  /** 1 where it is drawn as a line. */
  readonly isLine: Uint8Array;
  readonly lines: SitePicture['lines'];
  readonly placeOf: ReadonlyMap<string, number>;
}

const PLACE_OF_FAMILY = new Map(FAMILIES.map((family, place) => [family, place]));
export const familyPlace = (family: Family): number => PLACE_OF_FAMILY.get(family) ?? 0;

export function sitesOf(picture: SitePicture): Sites {
  const { key, name, kind, lon, lat, seveso, lines } = picture;
  const count = key.length;
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  const family = new Uint8Array(count);
  const tier = new Uint8Array(count);
  const threatened = new Uint8Array(count);
  const isLine = new Uint8Array(count);
  const families = new Map<string, number>();
  for (let at = 0; at < count; at += 1) {
    const [east, south] = mercator([lon[at] ?? 0, lat[at] ?? 0]);
    x[at] = east;
    y[at] = south;
    const own = kind[at] ?? '';
    let place = families.get(own);
    if (place === undefined) {
      place = familyPlace(familyOf(own));
      families.set(own, place);
    }
    family[at] = place;
    tier[at] = seveso[at] === 'upper' ? 2 : seveso[at] === 'lower' ? 1 : 0;
  }
  for (const at of picture.threatened) threatened[at] = 1;
  for (const { site } of lines) isLine[site] = 1;
  const placeOf = new Map(key.map((one, at) => [one, at]));
  return { count, key, name, kind, lon, lat, x, y, family, seveso: tier, threatened, isLine, lines, placeOf };
}

/** The same sites, of which only these are threatened. */
export function withThreatened(sites: Sites, keys: readonly string[]): Sites {
  const threatened = new Uint8Array(sites.count);
  for (const key of keys) {
    const at = sites.placeOf.get(key);
    if (at !== undefined) threatened[at] = 1;
  }
  return { ...sites, threatened };
}

export const NO_SITES: Sites = sitesOf({
  version: '',
  total: 0,
  leftOut: 0,
  key: [],
  name: [],
  kind: [],
  lon: [],
  lat: [],
  seveso: [],
  lines: [],
  threatened: [],
});

/** A line counts as in sight where one of its places is, or it spans what is seen. */
function lineTouches({ positions }: SitePicture['lines'][number], { west, east, south, north }: GeoBox): boolean {
  const middle = (west + east) / 2;
  const lons = positions.map(([lon]) => nearLon(lon, middle));
  const lats = positions.map(([, lat]) => lat);
  return (
    Math.min(...lons) <= east && Math.max(...lons) >= west && Math.min(...lats) <= north && Math.max(...lats) >= south
  );
}

/** Places of the sites in a box, those that are threatened first; kinds that are hidden are left out. */
export function sitesIn(sites: Sites, box: GeoBox, hidden: ReadonlySet<number>): readonly number[] {
  const middle = (box.west + box.east) / 2;
  const [first, rest]: [number[], number[]] = [[], []];
  for (let at = 0; at < sites.count; at += 1) {
    if (sites.isLine[at] === 1 || hidden.has(sites.family[at] ?? 0)) continue;
    const lat = sites.lat[at] ?? 0;
    if (lat < box.south || lat > box.north) continue;
    const lon = nearLon(sites.lon[at] ?? 0, middle);
    if (lon < box.west || lon > box.east) continue;
    (sites.threatened[at] === 1 ? first : rest).push(at);
  }
  for (const line of sites.lines) {
    if (hidden.has(sites.family[line.site] ?? 0) || !lineTouches(line, box)) continue;
    (sites.threatened[line.site] === 1 ? first : rest).push(line.site);
  }
  return [...first, ...rest];
}
