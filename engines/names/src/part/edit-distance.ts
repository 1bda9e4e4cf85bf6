/** Longer texts are compared whole or not at all: one bit of a 32-bit number stands for each letter. */
export const EDIT_LENGTH_MAX = 31;
const CODES = 128;

/**
 * A text to which many others are compared by optimal string alignment distance (insert, delete, substitute, swap of
 * neighbours: one each). Bit-parallel: a column of the table is one number, so that a letter costs a few operations.
 * Source: H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003.
 */
export class EditPattern {
  readonly #places = new Int32Array(CODES);
  #length = 0;

  /** Takes a range of bytes below 128 as the text that others are compared to. */
  set(bytes: Uint8Array, start: number, length: number): void {
    this.#places.fill(0);
    this.#length = length;
    if (length > EDIT_LENGTH_MAX) return;
    for (let i = 0; i < length; i++) this.#places[bytes[start + i]!]! |= 1 << i;
  }

  /** The distance to a range of bytes, or `limit + 1` as soon as it is known to exceed the limit. */
  distance(bytes: Uint8Array, start: number, length: number, limit: number): number {
    const own = this.#length;
    const over = limit + 1;
    if (own > EDIT_LENGTH_MAX || length > EDIT_LENGTH_MAX) return over;
    if (own - length > limit || length - own > limit) return over;
    if (own === 0) return length;
    const places = this.#places;
    const last = 1 << (own - 1);
    let up = -1;
    let down = 0;
    let same = 0;
    let before = 0;
    let distance = own;
    for (let i = 0; i < length; i++) {
      const here = places[bytes[start + i]!]!;
      const swapped = ((~same & here) << 1) & before;
      same = (((here & up) + up) ^ up) | here | down | swapped;
      const right = down | ~(same | up);
      const left = same & up;
      if ((right & last) !== 0) distance++;
      else if ((left & last) !== 0) distance--;
      // Each letter that is left takes away one at most.
      if (distance - (length - 1 - i) > limit) return over;
      const shifted = (right << 1) | 1;
      up = (left << 1) | ~(same | shifted);
      down = shifted & same;
      before = here;
    }
    return distance;
  }
}

const pattern = new EditPattern();

/** The distance of two byte ranges, or `limit + 1` when it exceeds the limit or a range is longer than 31. */
export function editDistance(
  a: Uint8Array,
  aStart: number,
  aLength: number,
  b: Uint8Array,
  bStart: number,
  bLength: number,
  limit: number,
): number {
  pattern.set(a, aStart, aLength);
  return pattern.distance(b, bStart, bLength, limit);
}
