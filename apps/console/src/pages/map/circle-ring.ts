import { nearLon } from '../../parts/sea/geo-box.ts';
import type { LonLat } from '../../parts/sea/land-code.ts';
import { placeAt } from '../../parts/sea/sphere.ts';

const CORNERS = 64;

/** A circle on the globe as a closed ring of places, beyond ±180° where it crosses there. */
export function circleRing(at: LonLat, radiusKm: number): readonly LonLat[] {
  return Array.from({ length: CORNERS + 1 }, (_, corner) => {
    const [lon, lat] = placeAt(at, ((corner % CORNERS) * 360) / CORNERS, radiusKm * 1000);
    return [nearLon(lon, at[0]), lat];
  });
}
