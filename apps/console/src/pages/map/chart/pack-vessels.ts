import { UNDER_WAY_KN_MIN, type Vessels } from '../vessels.ts';

/** Floats of one vessel: place in two parts, velocity, heard, bow, look. */
export const STRIDE = 9;
/** Sizes and offsets of these parts, in the order of the shaders' inputs. */
export const PARTS: readonly (readonly [size: number, offset: number])[] = [
  [2, 0],
  [2, 2],
  [2, 4],
  [1, 6],
  [1, 7],
  [1, 8],
];
const RAD = Math.PI / 180;
const LISTED_STEP = 16;

/** A part of the map in Mercator units; `left` may be below 0 and `right` above 1. */
export interface MapPart {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PackedVessels {
  readonly data: Float32Array;
  /** Which vessels these are, by their places in the columns. */
  readonly places: Int32Array;
  readonly count: number;
}

/**
 * The vessels of a part of the map as one array for the graphics processor. Places are split in two single floats; times
 * count from `epoch` (seconds since 1970), since a single float holds no second of today.
 */
export function packVessels(vessels: Vessels, epoch: number, { left, right, top, bottom }: MapPart): PackedVessels {
  const data = new Float32Array(vessels.count * STRIDE);
  const places = new Int32Array(vessels.count);
  let count = 0;
  for (let at = 0; at < vessels.count; at += 1) {
    const [x, y] = [vessels.x[at] ?? 0, vessels.y[at] ?? 0];
    if (y < top || y > bottom) continue;
    if (!(x >= left && x <= right) && !(x + 1 <= right) && !(x - 1 >= left)) continue;
    const to = count * STRIDE;
    const bow = vessels.bow[at] ?? Number.NaN;
    const moves = (vessels.speed[at] ?? 0) >= UNDER_WAY_KN_MIN && !Number.isNaN(bow);
    data[to] = x;
    data[to + 1] = y;
    data[to + 2] = x - Math.fround(x);
    data[to + 3] = y - Math.fround(y);
    data[to + 4] = vessels.vx[at] ?? 0;
    data[to + 5] = vessels.vy[at] ?? 0;
    data[to + 6] = (vessels.heard[at] ?? 0) - epoch;
    // What lies still shows no direction.
    data[to + 7] = moves ? bow * RAD : -1;
    data[to + 8] = (vessels.kind[at] ?? 0) + LISTED_STEP * (vessels.listed[at] ?? 0);
    places[count] = at;
    count += 1;
  }
  return { data: data.subarray(0, count * STRIDE), places: places.subarray(0, count), count };
}
