import type { GeoBox } from '../../parts/sea/geo-box.ts';
import { mercator } from '../../parts/sea/sphere.ts';
import { placeAtTime, type Vessels } from './vessels.ts';

/** Kinds that are hidden, as places in KINDS. */
export type HiddenKinds = ReadonlySet<number>;

/**
 * Which vessels lie in a box at a time (seconds since 1970). A look at each takes under a millisecond for fifty thousand,
 * less than an index that has to follow their movement.
 */
export function vesselsIn(vessels: Vessels, box: GeoBox, time: number, hidden: HiddenKinds): number[] {
  const [left, top] = mercator([box.west, box.north]);
  const [right, bottom] = mercator([box.east, box.south]);
  const found: number[] = [];
  for (let at = 0; at < vessels.count; at += 1) {
    if (hidden.has(vessels.kind[at] ?? 0)) continue;
    const [x, y] = placeAtTime(vessels, at, time);
    if (y < top || y > bottom) continue;
    // The box may lie beyond ±180°.
    const turned = x < left ? x + 1 : x > right ? x - 1 : x;
    if (turned >= left && turned <= right) found.push(at);
  }
  return found;
}

/** The vessel nearest to a place (Mercator units) within a distance; undefined where there is none. */
export function vesselNear(
  vessels: Vessels,
  [toX, toY]: readonly [number, number],
  within: number,
  time: number,
  hidden: HiddenKinds,
): number | undefined {
  let [best, least] = [-1, within * within];
  for (let at = 0; at < vessels.count; at += 1) {
    const [x, y] = placeAtTime(vessels, at, time);
    const dy = y - toY;
    if (dy * dy > least) continue;
    const dx = x - toX - Math.round(x - toX);
    const square = dx * dx + dy * dy;
    if (square > least || hidden.has(vessels.kind[at] ?? 0)) continue;
    [best, least] = [at, square];
  }
  return best < 0 ? undefined : best;
}
