import type { GeoBox } from './geo-box.ts';
import type { LonLat } from './land-code.ts';

interface Side {
  readonly inside: (place: LonLat) => boolean;
  readonly cross: (from: LonLat, to: LonLat) => LonLat;
}

const atLon =
  (lon: number) =>
  ([x1, y1]: LonLat, [x2, y2]: LonLat): LonLat => [lon, y1 + ((y2 - y1) * (lon - x1)) / (x2 - x1)];
const atLat =
  (lat: number) =>
  ([x1, y1]: LonLat, [x2, y2]: LonLat): LonLat => [x1 + ((x2 - x1) * (lat - y1)) / (y2 - y1), lat];

function against(ring: readonly LonLat[], { inside, cross }: Side): LonLat[] {
  const kept: LonLat[] = [];
  let before = ring.at(-1);
  for (const place of ring) {
    if (before !== undefined && inside(place) !== inside(before)) kept.push(cross(before, place));
    if (inside(place)) kept.push(place);
    before = place;
  }
  return kept;
}

/** The part of a ring that lies in a box, by Sutherland and Hodgman; parts of its edge may run along the box. Empty where nothing does. */
export function clipRing(ring: readonly LonLat[], { west, south, east, north }: GeoBox): LonLat[] {
  const sides: Side[] = [
    { inside: ([lon]) => lon >= west, cross: atLon(west) },
    { inside: ([lon]) => lon <= east, cross: atLon(east) },
    { inside: ([, lat]) => lat >= south, cross: atLat(south) },
    { inside: ([, lat]) => lat <= north, cross: atLat(north) },
  ];
  return sides.reduce<readonly LonLat[]>(against, ring).slice();
}
