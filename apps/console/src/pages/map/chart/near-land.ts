import { clipRing } from '../../../parts/sea/clip.ts';
import { boxOf, type GeoBox, touches } from '../../../parts/sea/geo-box.ts';
import type { LandPolygon } from '../../../parts/sea/land.ts';

/** So much more than is seen is handed to the map on each side, so that moving a little asks nothing. */
const AROUND_SHARE = 1;

/** A box and as much again around it, within one turn of the globe. */
export function aroundBox({ west, south, east, north }: GeoBox): GeoBox {
  const [dx, dy] = [(east - west) * AROUND_SHARE, (north - south) * AROUND_SHARE];
  return { west: west - dx, east: east + dx, south: south - dy, north: north + dy };
}

const TURNS = [-360, 0, 360] as const;

/** The land within a box that may lie over ±180°: the near outline of all the world is more than a map takes in at once. */
export function nearLand(land: readonly LandPolygon[], around: GeoBox): LandPolygon[] {
  return TURNS.flatMap((turn) => {
    const there = { ...around, west: around.west - turn, east: around.east - turn };
    return land
      .filter(({ box }) => touches(box, there))
      .map(({ rings }) => rings.map((ring) => clipRing(ring, there)).filter((ring) => ring.length > 2))
      .filter((rings) => rings.length > 0)
      .map((rings): LandPolygon => {
        const closed = rings.map((ring) => {
          const moved = ring.map(([lon, lat]) => [lon + turn, lat] as const);
          const first = moved[0];
          return first === undefined ? moved : [...moved, first];
        });
        return { rings: closed, box: boxOf(closed[0] ?? []) };
      });
  });
}

/** Whether what was handed over still holds all that is seen. */
export const holds = (around: GeoBox, { west, south, east, north }: GeoBox): boolean =>
  west >= around.west && east <= around.east && south >= around.south && north <= around.north;
