/** Detectors are called every ten minutes of feed time. */
const TICK_S = 600;
/** After a longer silence only the ticks of its last week are given. */
const TICKS_MAX = 7 * 144;

/** Whole multiples of ten minutes, as feed time passes them. */
export class Ticks {
  #next = Number.NaN;
  readonly #tick: (time: number) => void;

  constructor(tick: (time: number) => void) {
    this.#tick = tick;
  }

  /** A fix is given; the first begins it. */
  begin(time: number): void {
    if (this.#next !== this.#next) this.#next = Math.floor(time / TICK_S) * TICK_S + TICK_S;
  }

  /** All fixes before `time` have been given. */
  reached(time: number): void {
    if (!(time >= this.#next)) return;
    const last = Math.floor(time / TICK_S) * TICK_S;
    this.#next = Math.max(this.#next, last - TICKS_MAX * TICK_S);
    for (; this.#next <= time; this.#next += TICK_S) this.#tick(this.#next);
  }

  snapshot(): number {
    return this.#next;
  }

  restore(next: number): void {
    this.#next = next;
  }
}
