import { Prefetch } from '../prefetch.ts';

/** Equal payloads within so long are one transmission that several receivers heard. */
const ONE_TRANSMISSION_S = 30;
const SETS = 1 << 17;
/** Places in each set; the oldest makes room. */
const WAYS = 4;
/** A place holds a payload and its time, side by side, so that a set is one line of the processor's cache. */
const WIDTH = 2;
const SET = WAYS * WIDTH;

/**
 * Which transmissions were heard in the last half minute: a table of sets of four, 8 MB whatever comes. Reports come in the
 * order of time, so the first of a transmission is the one with the earliest time.
 */
export class Receivers {
  readonly #places = new Float64Array(SETS * SET);
  readonly #fetch = new Prefetch();

  /** @param payload hash of what was sent; 0 where not known, which is never a repetition */
  isRepeated(payload: number, time: number): boolean {
    if (payload === 0) return false;
    const places = this.#places;
    const start = setOf(payload);
    let oldest = start;
    for (let at = start; at < start + SET; at += WIDTH) {
      if (places[at] === payload && time - places[at + 1]! <= ONE_TRANSMISSION_S) return true;
      if (places[at + 1]! < places[oldest + 1]!) oldest = at;
    }
    places[oldest] = payload;
    places[oldest + 1] = time;
    return false;
  }

  /** Says what will be asked for soon: see `Prefetch`. */
  expect(payload: number): void {
    this.#fetch.expect(setOf(payload));
  }

  fetch(): void {
    this.#fetch.read(this.#places);
    this.#fetch.clear();
  }

  snapshot(): ReceiversSnapshot {
    const used: number[] = [];
    for (let at = 0; at < this.#places.length; at += WIDTH) if (this.#places[at] !== 0) used.push(at);
    return {
      places: Int32Array.from(used),
      payloads: Float64Array.from(used, (at) => this.#places[at]!),
      times: Float64Array.from(used, (at) => this.#places[at + 1]!),
    };
  }

  restore({ places, payloads, times }: ReceiversSnapshot): void {
    this.#places.fill(0);
    places.forEach((at, i) => {
      this.#places[at] = payloads[i]!;
      this.#places[at + 1] = times[i]!;
    });
  }
}

/** Where the set of a payload begins. */
function setOf(payload: number): number {
  return (Math.imul(payload ^ (payload / 0x1_0000_0000), 0x9e3779b1) >>> 15) * SET;
}

export interface ReceiversSnapshot {
  readonly places: Int32Array;
  readonly payloads: Float64Array;
  readonly times: Float64Array;
}
