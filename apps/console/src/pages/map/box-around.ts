import { boxOf, type GeoBox, nearLon } from '../../parts/sea/geo-box.ts';
import type { LonLat } from '../../parts/sea/land-code.ts';

/** Around one place so much of the sea is shown on each side, degrees. */
const AROUND_DEGREES = 0.35;

/** The box around places, opened where they are nearly one; it may lie over ±180°. */
export function boxAround(places: readonly LonLat[]): GeoBox {
  const first = places[0]?.[0] ?? 0;
  const box = boxOf(places.map(([lon, lat]): LonLat => [nearLon(lon, first), lat]));
  if (box.east - box.west + box.north - box.south > AROUND_DEGREES) return box;
  return {
    west: box.west - AROUND_DEGREES,
    east: box.east + AROUND_DEGREES,
    south: box.south - AROUND_DEGREES,
    north: box.north + AROUND_DEGREES,
  };
}
