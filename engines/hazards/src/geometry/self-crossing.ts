import type { Position } from '../shape.ts';
import { closeRing } from './longitude.ts';

/** Pairs of sides that are compared at most; a ring that needs more is not judged. */
export const SIDE_PAIRS_MAX = 4_000_000;

export type SelfCrossing =
  | { readonly kind: 'none' }
  /** The two sides, each by the number of its first corner, that cross or touch. */
  | { readonly kind: 'crossing'; readonly sides: readonly [number, number] }
  /** Too many sides lie above each other to be compared. */
  | { readonly kind: 'too-many' };

/** Whether a ring crosses or touches itself: a sweep over its sides from west to east. Corners that repeat each other are no crossing. */
export function selfCrossing(ring: readonly Position[]): SelfCrossing {
  const corners = closeRing(ring).slice(0, ring.length + 1);
  const sides = sidesOf(corners);
  const open: Side[] = [];
  let left = SIDE_PAIRS_MAX;
  for (const side of sides) {
    let kept = 0;
    for (const other of open) {
      if (other.east < side.west) continue;
      open[kept++] = other;
      if (left-- <= 0) return { kind: 'too-many' };
      if (doMeet(side, other, sides.length))
        return { kind: 'crossing', sides: [Math.min(side.at, other.at), Math.max(side.at, other.at)] };
    }
    open.length = kept;
    open.push(side);
  }
  return { kind: 'none' };
}

interface Side {
  /** The number of its first corner, and its place among the sides that have a length. */
  readonly at: number;
  readonly order: number;
  readonly a: Position;
  readonly b: Position;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

function sidesOf(corners: readonly Position[]): Side[] {
  const sides: Side[] = [];
  for (let i = 1; i < corners.length; i++) {
    const [a, b] = [corners[i - 1]!, corners[i]!];
    if (a[0] === b[0] && a[1] === b[1]) continue;
    const [west, east] = a[0] < b[0] ? [a[0], b[0]] : [b[0], a[0]];
    const [south, north] = a[1] < b[1] ? [a[1], b[1]] : [b[1], a[1]];
    sides.push({ at: i - 1, order: sides.length, a, b, west, east, south, north });
  }
  return sides.sort((one, other) => one.west - other.west || one.order - other.order);
}

function doMeet(one: Side, other: Side, count: number): boolean {
  if (one.south > other.north || other.south > one.north) return false;
  const apart = Math.abs(one.order - other.order);
  if (apart === 1 || apart === count - 1) return doFoldBack(one, other);
  const d1 = side(one.a, one.b, other.a);
  const d2 = side(one.a, one.b, other.b);
  const d3 = side(other.a, other.b, one.a);
  const d4 = side(other.a, other.b, one.b);
  if (d1 * d2 < 0 && d3 * d4 < 0) return true;
  return (
    (d1 === 0 && isOn(one, other.a)) ||
    (d2 === 0 && isOn(one, other.b)) ||
    (d3 === 0 && isOn(other, one.a)) ||
    (d4 === 0 && isOn(other, one.b))
  );
}

/** Neighbours share a corner; they touch elsewhere only where one runs back over the other. */
function doFoldBack(one: Side, other: Side): boolean {
  const isShared = isCornerOf(one, other.a);
  if (isShared && isCornerOf(one, other.b)) return true;
  const far = isShared ? other.b : other.a;
  const back = isCornerOf(other, one.a) ? one.b : one.a;
  return isOnLine(one, far) || isOnLine(other, back);
}

function isCornerOf({ a, b }: Side, p: Position): boolean {
  return (a[0] === p[0] && a[1] === p[1]) || (b[0] === p[0] && b[1] === p[1]);
}

function isOnLine(on: Side, p: Position): boolean {
  return side(on.a, on.b, p) === 0 && isOn(on, p);
}

function side(a: Position, b: Position, p: Position): number {
  return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
}

function isOn({ west, east, south, north }: Side, [x, y]: Position): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}
