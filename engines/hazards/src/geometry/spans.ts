/**
 * What lies on a parallel: from west to east, in degrees that may run on beyond ±180°. One is filled anew for each parallel:
 * an area is cut along hundreds, and nothing is to be left of them to be cleared away.
 */
export class Spans {
  #wests = new Float64Array(8);
  #easts = new Float64Array(8);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  clear(): void {
    this.#count = 0;
  }

  add(west: number, east: number): void {
    if (this.#count === this.#wests.length) {
      this.#wests = grown(this.#wests);
      this.#easts = grown(this.#easts);
    }
    this.#wests[this.#count] = west;
    this.#easts[this.#count++] = east;
  }

  west(i: number): number {
    return this.#wests[i]!;
  }

  east(i: number): number {
    return this.#easts[i]!;
  }

  /** Degrees in all. */
  get length(): number {
    let sum = 0;
    for (let i = 0; i < this.#count; i++) sum += this.#easts[i]! - this.#wests[i]!;
    return sum;
  }

  /** The same places from `origin` up to `origin + 360`, ascending and without overlaps. */
  unite(origin: number): void {
    const given = this.#count;
    for (let i = 0; i < given; i++) this.#cut(i, origin);
    if (!this.#isApart()) this.#merge();
  }

  /** Turns one to the turn of the Earth that begins at `origin`; what goes beyond its end is added as another one. */
  #cut(i: number, origin: number): void {
    const west = this.#wests[i]!;
    const east = this.#easts[i]!;
    const end = origin + 360;
    if (west >= origin && east <= end) return;
    const from = origin + ((((west - origin) % 360) + 360) % 360);
    const to = from + (east - west);
    const isWhole = east - west >= 360;
    this.#wests[i] = isWhole ? origin : from;
    this.#easts[i] = isWhole ? end : Math.min(end, to);
    if (!isWhole && to > end) this.add(origin, to - 360);
  }

  /** As they nearly always are: ascending, and none touches another. */
  #isApart(): boolean {
    for (let i = 1; i < this.#count; i++) if (!(this.#easts[i - 1]! < this.#wests[i]!)) return false;
    return true;
  }

  /** Each place where one begins while none is open begins one of the whole; where the last ends that is open, it ends. */
  #merge(): void {
    const count = this.#count;
    sortFirst(this.#wests, count);
    sortFirst(this.#easts, count);
    let merged = 0;
    let west = this.#wests[0]!;
    for (let ended = 0; ended < count; ended++) {
      const east = this.#easts[ended]!;
      // As many have begun as have ended, and the next begins later: nothing is open.
      if (ended + 1 < count && this.#wests[ended + 1]! <= east) continue;
      this.#easts[merged] = east;
      this.#wests[merged++] = west;
      west = this.#wests[ended + 1]!;
    }
    this.#count = merged;
  }
}

/** The length that two have in common, degrees; both united with the same origin. */
export function sharedLength(one: Spans, two: Spans): number {
  let sum = 0;
  for (let i = 0, j = 0; i < one.count && j < two.count; ) {
    const endA = one.east(i);
    const endB = two.east(j);
    sum += Math.max(0, Math.min(endA, endB) - Math.max(one.west(i), two.west(j)));
    if (endA < endB) i++;
    else j++;
  }
  return sum;
}

/** The same numbers, with room for as many again. */
export function grown(numbers: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const out = new Float64Array(2 * numbers.length);
  out.set(numbers);
  return out;
}

/** Sorts the first numbers, ascending. */
export function sortFirst(numbers: Float64Array, count: number): void {
  // Nearly always there are two.
  if (count > 2) numbers.subarray(0, count).sort();
  else if (count === 2 && numbers[0]! > numbers[1]!) {
    const first = numbers[0]!;
    numbers[0] = numbers[1]!;
    numbers[1] = first;
  }
}
