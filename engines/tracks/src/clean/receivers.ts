/** Equal payloads within so long are one transmission that several receivers heard. */
const ONE_TRANSMISSION_S = 30;
const SETS = 1 << 17;
/** Places in each set; the oldest makes room. */
const WAYS = 4;

/**
 * Which transmissions were heard in the last half minute: a table of sets of four, 8 MB whatever comes. Reports come in the
 * order of time, so the first of a transmission is the one with the earliest time.
 */
export class Receivers {
  readonly #payloads = new Float64Array(SETS * WAYS);
  readonly #times = new Float64Array(SETS * WAYS);

  /** @param payload hash of what was sent; 0 where not known, which is never a repetition */
  isRepeated(payload: number, time: number): boolean {
    if (payload === 0) return false;
    const start = (Math.imul((payload % 0x1_0000_0000) ^ (payload / 0x1_0000_0000), 0x9e3779b1) >>> 15) * WAYS;
    let oldest = start;
    for (let at = start; at < start + WAYS; at++) {
      if (this.#payloads[at] === payload && time - this.#times[at]! <= ONE_TRANSMISSION_S) return true;
      if (this.#times[at]! < this.#times[oldest]!) oldest = at;
    }
    this.#payloads[oldest] = payload;
    this.#times[oldest] = time;
    return false;
  }

  snapshot(): ReceiversSnapshot {
    const used: number[] = [];
    for (let at = 0; at < this.#payloads.length; at++) if (this.#payloads[at] !== 0) used.push(at);
    return {
      places: Int32Array.from(used),
      payloads: Float64Array.from(used, (at) => this.#payloads[at]!),
      times: Float64Array.from(used, (at) => this.#times[at]!),
    };
  }

  restore({ places, payloads, times }: ReceiversSnapshot): void {
    this.#payloads.fill(0);
    this.#times.fill(0);
    places.forEach((at, i) => {
      this.#payloads[at] = payloads[i]!;
      this.#times[at] = times[i]!;
    });
  }
}

export interface ReceiversSnapshot {
  readonly places: Int32Array;
  readonly payloads: Float64Array;
  readonly times: Float64Array;
}
