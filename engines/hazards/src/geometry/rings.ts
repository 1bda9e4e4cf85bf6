import type { Position, Shape } from '../shape.ts';
import { bytesOfAll, Lately } from './lately.ts';
import { closeRing } from './longitude.ts';

type Polygon = Shape & { readonly kind: 'polygon' };

const RINGS_BYTES = 4_000_000;
const lately = new Lately(
  (polygon: Polygon): readonly Float64Array[] => polygon.rings.map((ring) => flat(closeRing(ring))),
  bytesOfAll,
  RINGS_BYTES,
);

/** The rings of a polygon as they are filled (see `closeRing`), each flat. */
export function ringsOf(polygon: Polygon): readonly Float64Array[] {
  return lately.of(polygon);
}

/** Longitude and latitude in turn. */
export function flat(positions: readonly Position[]): Float64Array {
  const out = new Float64Array(2 * positions.length);
  for (let i = 0; i < positions.length; i++) {
    const position = positions[i]!;
    out[2 * i] = position[0];
    out[2 * i + 1] = position[1];
  }
  return out;
}
