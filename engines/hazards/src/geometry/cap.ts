import type { Shape } from '../shape.ts';
import { outlineOf } from './outline.ts';
import { EARTH_RADIUS_KM, kmOfChord, squaredChord, writeVector } from './sphere.ts';

/** Three numbers of a centre as a unit vector, and how far around it in km something reaches. A plain row: many are held. */
export type Cap = readonly [x: number, y: number, z: number, reachKm: number];

/** The inside of what is wider may lie on the other side of the Earth than its border. */
const REACH_KM_MAX = 5000;

/** A cap that holds some shapes; its reach is −Infinity where none has a position, Infinity where it would be very wide. */
export function capOf(shapes: readonly Shape[]): Cap {
  const caps = shapes.map(capOfOne).filter((cap) => cap !== undefined);
  const [first] = caps;
  if (!first) return [1, 0, 0, -Infinity];
  let reachKm = first[3]!;
  for (const cap of caps) reachKm = Math.max(reachKm, kmOfChord(squaredChord(cap, 0, first, 0)) + cap[3]!);
  return [first[0]!, first[1]!, first[2]!, reachKm <= REACH_KM_MAX ? reachKm : Infinity];
}

function capOfOne(shape: Shape): Float64Array | undefined {
  if (shape.kind === 'point' || shape.kind === 'circle') {
    const cap = new Float64Array(4);
    writeVector(cap, 0, shape.at[0], shape.at[1]);
    cap[3] = shape.kind === 'circle' ? Math.max(0, shape.radiusKm) : 0;
    return cap;
  }
  const { pieces, whole } = outlineOf(shape);
  return pieces.length > 0 ? whole : undefined;
}

/** Whether what two caps hold lies further apart than `km`; `at` is where the second is among others. */
export function areCapsApart(cap: Cap, caps: Float64Array, at: number, km: number): boolean {
  const squared = (cap[0] - caps[at]!) ** 2 + (cap[1] - caps[at + 1]!) ** 2 + (cap[2] - caps[at + 2]!) ** 2;
  // The straight way through the Earth is never longer than that on the ground.
  return EARTH_RADIUS_KM * Math.sqrt(squared) > km + cap[3] + caps[at + 3]! + ROUNDING_KM;
}

/** What lies exactly at the bound is not apart. */
const ROUNDING_KM = 1e-6;
