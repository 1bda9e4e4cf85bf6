import type { Position, Shape } from '../shape.ts';
import { closeRing, unwrap } from './longitude.ts';
import { kmOfChord, writeVector } from './sphere.ts';

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

const known = new WeakMap<Shape, Outline>();

/** The outline of a shape; it is made once for each object. */
export function outlineOf(shape: Shape): Outline {
  const before = known.get(shape);
  if (before) return before;
  const outline = makeOutline(shape);
  known.set(shape, outline);
  return outline;
}

function makeOutline(shape: Shape): Outline {
  const paths = pathsOf(shape);
  const pieces = piecesOf(paths);
  return {
    pieces,
    groups: groupsOf(pieces, GROUP_PIECES),
    whole: groupsOf(pieces, Math.max(1, pieces.length / 6)),
    rings: shape.kind === 'polygon' ? paths.map((path) => Float64Array.from(path.flat())) : [],
    radiusKm: shape.kind === 'circle' ? Math.max(0, shape.radiusKm) : 0,
  };
}

function pathsOf(shape: Shape): readonly (readonly Position[])[] {
  if (shape.kind === 'polygon') return shape.rings.map(closeRing).filter((ring) => ring.length > 0);
  if (shape.kind === 'line') return shape.positions.length === 0 ? [] : [unwrap(shape.positions)];
  return [[shape.at]];
}

function piecesOf(paths: readonly (readonly Position[])[]): Float64Array {
  let step = PIECE_DEGREES;
  while (countPieces(paths, step) > PIECES_MAX && step < 360) step *= 2;
  const out = new Float64Array(6 * countPieces(paths, step));
  let at = 0;
  for (const path of paths)
    for (let i = 0; i < Math.max(1, path.length - 1); i++) {
      const [a, b] = [path[i]!, path[i + 1] ?? path[i]!];
      const count = piecesBetween(a, b, step);
      for (let k = 0; k < count; k++, at += 6) {
        writeBetween(out, at, a, b, k / count);
        writeBetween(out, at + 3, a, b, (k + 1) / count);
      }
    }
  return out;
}

function countPieces(paths: readonly (readonly Position[])[], step: number): number {
  let count = 0;
  for (const path of paths)
    for (let i = 0; i < Math.max(1, path.length - 1); i++)
      count += piecesBetween(path[i]!, path[i + 1] ?? path[i]!, step);
  return count;
}

function piecesBetween(a: Position, b: Position, step: number): number {
  return Math.max(1, Math.ceil(Math.max(Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1])) / step));
}

function writeBetween(to: Float64Array, at: number, a: Position, b: Position, share: number): void {
  writeVector(to, at, a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1]));
}

function groupsOf(pieces: Float64Array, size: number): Float64Array {
  const count = Math.ceil(pieces.length / 6 / size);
  const out = new Float64Array(4 * count);
  for (let group = 0; group < count; group++)
    writeGroup(out, 4 * group, pieces.subarray(6 * size * group, 6 * size * (group + 1)));
  return out;
}

function writeGroup(out: Float64Array, at: number, pieces: Float64Array): void {
  let [x, y, z] = [0, 0, 0];
  for (let i = 0; i < pieces.length; i += 3) {
    x += pieces[i]!;
    y += pieces[i + 1]!;
    z += pieces[i + 2]!;
  }
  const length = Math.hypot(x, y, z);
  // Vectors that cancel out have no middle: then any centre holds, with the reach that the corners ask for.
  out.set(length > 1e-9 ? [x / length, y / length, z / length] : pieces.subarray(0, 3), at);
  let reach = 0;
  for (let i = 0; i < pieces.length; i += 3) {
    const chord =
      (pieces[i]! - out[at]!) ** 2 + (pieces[i + 1]! - out[at + 1]!) ** 2 + (pieces[i + 2]! - out[at + 2]!) ** 2;
    reach = Math.max(reach, kmOfChord(chord));
  }
  out[at + 3] = reach;
}
