import type { Counts } from './counts.ts';

/** Sources with a higher index share the last one's place. */
export const SOURCES_MAX = 4096;
/** Seconds by which reception may follow the report, -30..30, one bin each. */
const BINS = 61;
const BIN_ZERO = 30;
/** After so many reports older ones count half, so that a drift is seen. */
const REPORTS_MAX = 2000;
const REPORTS_MIN = 100;
/** A source whose median lies further off has a bad clock. */
const OFFSET_MAX_S = 10;

interface SourceClock {
  heard: number;
  offsets: Uint16Array;
  reports: number;
  isBad: boolean;
}

/**
 * How far each source's clock is off, from the second that reports name against the time of reception: the median over the
 * latest reports. A bad clock is named in the counts, `source 3: clock off by -21 s`, and again when it is good.
 */
export class SourceClocks {
  #sources: (SourceClock | undefined)[] = [];
  readonly #counts: Counts;

  constructor(counts: Counts) {
    this.#counts = counts;
  }

  /** @param lateS reception minus repaired time, -30..30; NaN where the report named no second */
  heard(source: number, lateS: number): void {
    const clock = this.#clock(source);
    clock.heard++;
    if (lateS !== lateS) return;
    clock.offsets[Math.round(lateS) + BIN_ZERO]!++;
    clock.reports++;
    if (clock.reports % REPORTS_MIN === 0) this.#judge(source, clock);
  }

  /** Reports by source. */
  heardBy(): readonly (readonly [number, number])[] {
    return this.#sources.flatMap((clock, source) => (clock ? [[source, clock.heard] as const] : []));
  }

  snapshot(): unknown {
    return this.#sources;
  }

  restore(state: unknown): void {
    this.#sources = state as (SourceClock | undefined)[];
  }

  #clock(source: number): SourceClock {
    const at = Math.max(0, Math.min(SOURCES_MAX - 1, source));
    return (this.#sources[at] ??= { heard: 0, offsets: new Uint16Array(BINS), reports: 0, isBad: false });
  }

  #judge(source: number, clock: SourceClock): void {
    const offset = median(clock.offsets);
    const isBad = Math.abs(offset) > OFFSET_MAX_S;
    if (isBad && !clock.isBad) this.#counts.add(`source ${source}: clock off by ${offset} s`);
    if (!isBad && clock.isBad) this.#counts.add(`source ${source}: clock right again`);
    clock.isBad = isBad;
    if (clock.reports < REPORTS_MAX) return;
    clock.reports = 0;
    clock.offsets = clock.offsets.map((count) => count >> 1);
  }
}

/** The median of a histogram of seconds. */
function median(bins: Uint16Array): number {
  const half = bins.reduce((sum, count) => sum + count, 0) / 2;
  let sum = 0;
  for (const [i, count] of bins.entries()) {
    sum += count;
    if (sum >= half) return i - BIN_ZERO;
  }
  return 0;
}
