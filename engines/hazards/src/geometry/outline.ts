import type { Shape } from '../shape.ts';
import { bytesOfAll, Lately } from './lately.ts';
import { unwrap } from './longitude.ts';
import { flat, ringsOf } from './rings.ts';
import { kmOfChord, squaredChord, writeVector } from './sphere.ts';

/** Longer sides are parted, so that the straight line on the map and the great circle stay within 0.2 km of each other. */
const PIECE_DEGREES = 1;
/** A shape with more is measured coarser. */
const PIECES_MAX = 200_000;
/** Pieces that are left out together when they lie too far away. */
export const GROUP_PIECES = 8;

/** A shape as it is measured: pieces of its border as pairs of unit vectors, in groups with a centre and a reach. */
export interface Outline {
  /** Six numbers a piece: where it begins and ends; a point is a piece without length. */
  readonly pieces: Float64Array;
  /** Four numbers a group: centre as a unit vector, reach in km. */
  readonly groups: Float64Array;
  /** The centre of all, and how far it reaches in km. */
  readonly whole: Float64Array;
  /** Rings in the plane, closed, longitude and latitude in turn; empty for what has no inside. */
  readonly rings: readonly Float64Array[];
  /** What lies around the pieces and belongs to the shape: the radius of a circle. */
  readonly radiusKm: number;
}

const OUTLINES_BYTES = 24_000_000;
const lately = new Lately(
  makeOutline,
  ({ pieces, groups, whole, rings }) => bytesOfAll([pieces, groups, whole, ...rings]),
  OUTLINES_BYTES,
);

/** What is not laid out in a moment. */
type Wide = Shape & { readonly kind: 'line' | 'polygon' };

/** The outline of a shape; while it is asked for often it is made once for each object. */
export function outlineOf(shape: Wide): Outline {
  return lately.of(shape);
}

/** Room for the outline of one point or circle. */
export class PlaceOutline implements Outline {
  readonly pieces = new Float64Array(6);
  readonly groups = new Float64Array(4);
  readonly whole = this.groups;
  readonly rings: readonly Float64Array[] = [];
  radiusKm = 0;

  /** The outline of a shape; that of a point or circle is laid out here, until the next: to keep it would cost more. */
  of(shape: Shape): Outline {
    if (shape.kind !== 'point' && shape.kind !== 'circle') return outlineOf(shape);
    writeVector(this.groups, 0, shape.at[0], shape.at[1]);
    for (let i = 0; i < 6; i++) this.pieces[i] = this.groups[i % 3]!;
    this.radiusKm = shape.kind === 'circle' ? Math.max(0, shape.radiusKm) : 0;
    return this;
  }
}

function makeOutline(shape: Wide): Outline {
  const paths = pathsOf(shape);
  const pieces = piecesOf(paths);
  return {
    pieces,
    groups: groupsOf(pieces, GROUP_PIECES),
    whole: groupsOf(pieces, Math.max(1, pieces.length / 6)),
    rings: shape.kind === 'polygon' ? paths : [],
    radiusKm: 0,
  };
}

/** Longitude and latitude in turn. */
function pathsOf(shape: Wide): readonly Float64Array[] {
  if (shape.kind === 'polygon') return ringsOf(shape).filter((ring) => ring.length > 0);
  return shape.positions.length === 0 ? [] : [flat(unwrap(shape.positions))];
}

function piecesOf(paths: readonly Float64Array[]): Float64Array {
  let step = PIECE_DEGREES;
  while (countPieces(paths, step) > PIECES_MAX && step < 360) step *= 2;
  const out = new Float64Array(6 * countPieces(paths, step));
  let at = 0;
  for (const path of paths) at = writePath(out, at, path, step);
  return out;
}

function writePath(out: Float64Array, from: number, path: Float64Array, step: number): number {
  let at = from;
  for (let i = 0; i < sidesOf(path); i++) {
    const count = piecesOfSide(path, i, step);
    for (let k = 0; k < count; k++, at += 6) {
      writeOnSide(out, at, path, i, k / count);
      // Where a piece begins, the one before ends.
      if (at > from) out.copyWithin(at - 3, at, at + 3);
    }
  }
  writeVector(out, at - 3, path[path.length - 2]!, path[path.length - 1]!);
  return at;
}

function countPieces(paths: readonly Float64Array[], step: number): number {
  let count = 0;
  for (const path of paths) for (let i = 0; i < sidesOf(path); i++) count += piecesOfSide(path, i, step);
  return count;
}

/** A single position is a side without length. */
function sidesOf(path: Float64Array): number {
  return Math.max(1, path.length / 2 - 1);
}

function piecesOfSide(path: Float64Array, side: number, step: number): number {
  if (path.length === 2) return 1;
  const at = 2 * side;
  const degrees = Math.max(Math.abs(path[at + 2]! - path[at]!), Math.abs(path[at + 3]! - path[at + 1]!));
  return Math.max(1, Math.ceil(degrees / step));
}

function writeOnSide(to: Float64Array, at: number, path: Float64Array, side: number, share: number): void {
  const [lon, lat] = [path[2 * side]!, path[2 * side + 1]!];
  if (share === 0) writeVector(to, at, lon, lat);
  else writeVector(to, at, lon + share * (path[2 * side + 2]! - lon), lat + share * (path[2 * side + 3]! - lat));
}

function groupsOf(pieces: Float64Array, size: number): Float64Array {
  const count = Math.ceil(pieces.length / 6 / size);
  const out = new Float64Array(4 * count);
  for (let group = 0; group < count; group++) {
    const from = 6 * size * group;
    writeGroup(out, 4 * group, pieces, from, Math.min(pieces.length, from + 6 * size));
  }
  return out;
}

function writeGroup(out: Float64Array, at: number, pieces: Float64Array, from: number, end: number): void {
  let [x, y, z] = [0, 0, 0];
  for (let i = from; i < end; i += 3) {
    x += pieces[i]!;
    y += pieces[i + 1]!;
    z += pieces[i + 2]!;
  }
  const length = Math.hypot(x, y, z);
  // Vectors that cancel out have no middle: then any centre holds, with the reach that the corners ask for.
  const isMiddle = length > 1e-9;
  out[at] = isMiddle ? x / length : pieces[from]!;
  out[at + 1] = isMiddle ? y / length : pieces[from + 1]!;
  out[at + 2] = isMiddle ? z / length : pieces[from + 2]!;
  let chord = 0;
  for (let i = from; i < end; i += 3) chord = Math.max(chord, squaredChord(pieces, i, out, at));
  out[at + 3] = kmOfChord(chord);
}
