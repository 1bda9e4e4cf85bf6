import { STEP_S, shifted, stepShare, wholeSteps } from './ten-minutes.ts';

/** More receivers are not told apart: what they heard counts, but not when they were silent. */
const SOURCES_MAX = 4096;
/** Per receiver: the newest ten minutes, those in which it heard somebody (two words), when it heard somebody last. */
const WIDTH = 4;
/** A receiver that heard nobody in the latter half of so long a time, or in most of it, is silent. */
const SILENT_MIN_S = 900;
const SILENT_COVERAGE_MAX = 0.5;

/** When each receiver heard anybody, wherever it was. */
export class Sources {
  readonly #words = new Uint32Array(SOURCES_MAX * WIDTH);

  heard(source: number, time: number): void {
    if (source < 0 || source >= SOURCES_MAX) return;
    const at = source * WIDTH;
    const step = Math.floor(time / STEP_S);
    const newest = this.#words[at]!;
    if (step > newest) {
      const [high, low] = shifted(this.#words[at + 1]!, this.#words[at + 2]!, step - newest);
      this.#words[at] = step;
      this.#words[at + 1] = high;
      this.#words[at + 2] = low | 1;
    } else if (newest - step < 32) this.#words[at + 2]! |= 1 << (newest - step);
    if (time > this.#words[at + 3]!) this.#words[at + 3] = time;
  }

  /** In which share of the ten minutes that lie whole between two times it heard anybody. */
  coverage(source: number, from: number, to: number): number {
    if (source < 0 || source >= SOURCES_MAX) return Number.NaN;
    const [first, last] = wholeSteps(from, to);
    const at = source * WIDTH;
    return stepShare(this.#words[at + 1]!, this.#words[at + 2]!, this.#words[at]!, first, last);
  }

  /** When it last heard anybody; NaN where it never did. */
  lastHeard(source: number): number {
    const time = source >= 0 && source < SOURCES_MAX ? this.#words[source * WIDTH + 3]! : 0;
    return time === 0 ? Number.NaN : time;
  }

  /** Whether it heard nobody in most of a time, or in the latter half of it. */
  isSilent(source: number, from: number, to: number): boolean {
    return (
      to - this.lastHeard(source) > Math.max(SILENT_MIN_S, (to - from) / 2) ||
      this.coverage(source, from, to) < SILENT_COVERAGE_MAX
    );
  }

  snapshot(): Uint32Array {
    return this.#words.slice();
  }

  restore(words: Uint32Array): void {
    this.#words.set(words);
  }
}
