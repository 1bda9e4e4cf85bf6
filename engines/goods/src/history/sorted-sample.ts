import { withOneMore } from './short-list.ts';

/** From a median absolute deviation to the standard deviation of a normal distribution: 1 / Φ⁻¹(3/4). */
const MAD_TO_SIGMA = 1.4826;

/**
 * The last values of a stream, held sorted from when they are first asked for, so that middle and spread cost nothing. At
 * most a few hundred: taking one in moves half of them.
 */
export class SortedSample {
  readonly #max: number;
  /** In the order of arrival, a ring once it is full. */
  #ring: number[] = [];
  /** Most samples stay too small to be asked for, and do without. */
  #sorted: number[] | undefined;
  #next = 0;

  constructor(max: number) {
    this.#max = max;
  }

  get size(): number {
    return this.#ring.length;
  }

  add(value: number): void {
    const sorted = this.#sorted;
    if (this.#ring.length < this.#max) {
      this.#ring = withOneMore(this.#ring, value);
      if (sorted === undefined) return;
      this.#sorted = withOneMore(sorted, value);
      settle(this.#sorted, this.#sorted.length - 1, value);
      return;
    }
    // The oldest one's place is taken, and the new one moves from there to where it belongs.
    if (sorted !== undefined) settle(sorted, indexOf(sorted, this.#ring[this.#next] ?? 0), value);
    this.#ring[this.#next] = value;
    this.#next = (this.#next + 1) % this.#max;
  }

  /** The value below which a share of all lie, 0–1, between the two nearest where it falls between. */
  quantile(share: number): number {
    const sorted = this.#inOrder();
    const place = share * (sorted.length - 1);
    const low = Math.floor(place);
    const below = sorted[low] ?? Number.NaN;
    const above = sorted[low + 1] ?? below;
    return below + (above - below) * (place - low);
  }

  get median(): number {
    return this.quantile(0.5);
  }

  /** 1.4826 × the median distance from the median: a standard deviation that half of the values cannot move. */
  get sigma(): number {
    const { median } = this;
    const sorted = this.#inOrder();
    const count = sorted.length;
    // The distances grow to both sides of the median, so that the middle one is found by walking outwards.
    let right = indexOf(sorted, median);
    let left = right - 1;
    let distance = 0;
    let earlier = 0;
    for (let taken = 0; taken <= count >> 1; taken++) {
      const toLeft = left >= 0 ? median - (sorted[left] ?? 0) : Infinity;
      const toRight = right < count ? (sorted[right] ?? 0) - median : Infinity;
      earlier = distance;
      distance = Math.min(toLeft, toRight);
      if (toLeft < toRight) left -= 1;
      else right += 1;
    }
    return MAD_TO_SIGMA * (count % 2 === 0 ? (earlier + distance) / 2 : distance);
  }

  /** All values, the oldest first. */
  values(): number[] {
    return [...this.#ring.slice(this.#next), ...this.#ring.slice(0, this.#next)];
  }

  #inOrder(): number[] {
    this.#sorted ??= this.#ring.slice().sort((a, b) => a - b);
    return this.#sorted;
  }
}

/** Puts a value where it belongs; what stands at `from` is given up, the others are sorted. */
function settle(sorted: number[], from: number, value: number): void {
  const last = sorted.length - 1;
  let at = from;
  // Reading beyond an end would be many times as slow as asking for it.
  for (; at < last; at++) {
    const next = sorted[at + 1] ?? 0;
    if (next >= value) break;
    sorted[at] = next;
  }
  for (; at > 0; at--) {
    const next = sorted[at - 1] ?? 0;
    if (next <= value) break;
    sorted[at] = next;
  }
  sorted[at] = value;
}

/** Where the first value that is not smaller lies. */
function indexOf(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rebuilds a sample out of its values, the oldest first. */
export function sampleOf(values: readonly number[], max: number): SortedSample {
  const sample = new SortedSample(max);
  for (const value of values.slice(-max)) sample.add(value);
  return sample;
}
