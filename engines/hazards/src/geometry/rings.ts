import type { Position, Shape } from '../shape.ts';
import { closeRing } from './longitude.ts';

type Polygon = Shape & { readonly kind: 'polygon' };

const known = new WeakMap<Polygon, readonly Float64Array[]>();

/** The rings of a polygon as they are filled (see `closeRing`), each flat; they are made once for each object. */
export function ringsOf(polygon: Polygon): readonly Float64Array[] {
  const before = known.get(polygon);
  if (before) return before;
  const rings = polygon.rings.map((ring) => flat(closeRing(ring)));
  known.set(polygon, rings);
  return rings;
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
