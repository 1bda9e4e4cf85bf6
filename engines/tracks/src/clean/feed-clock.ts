import type { Fix } from '../fix.ts';
import type { StaticReport } from '../static-report.ts';
import type { Counts } from './counts.ts';

/** A report further ahead of the feed than this, or than the lateness allowed, has to be confirmed. */
const AHEAD_S_MIN = 60;
/** A source confirms itself where no other is heard for so long. */
const ALONE_S = 60;
/** Reports that wait for confirmation; further ones are refused. */
const WAITING_REPORTS_MAX = 10_000;
const NONE = -1;

/** A report that may wait: a copy of its own. */
export interface AheadReport {
  readonly time: number;
  readonly source: number;
  readonly said: { readonly fix: Fix } | { readonly statics: StaticReport };
}

export interface FeedClockSnapshot {
  readonly time: number;
  readonly source: number;
  readonly isOneSource: boolean;
  readonly waiting: readonly AheadReport[];
}

/**
 * How far the feed has come: the latest event time that can be believed. One report with a time far ahead (a wrong year, a
 * receiver whose clock is an hour fast) would make all others late; so a jump ahead waits for the next report. It is
 * confirmed by one of another source, or of the same source where there is no other or none is heard meanwhile. A report that
 * goes on where the feed was, further back than a late one may be, refutes it: what waited is refused and counted by source.
 */
export class FeedClock {
  time = Number.NaN;
  readonly #aheadMaxS: number;
  readonly #latenessS: number;
  readonly #counts: Counts;
  #source = NONE;
  #isOneSource = true;
  #waiting: AheadReport[] = [];

  constructor(latenessS: number, counts: Counts) {
    this.#latenessS = latenessS;
    this.#aheadMaxS = Math.max(AHEAD_S_MIN, latenessS);
    this.#counts = counts;
  }

  /** Whether a report of this time can be believed at once; refutes what waited. Otherwise give a copy of it to `wait`. */
  isNow(time: number, source: number): boolean {
    if (this.#source !== source) {
      if (this.#source !== NONE) this.#isOneSource = false;
      this.#source = source;
    }
    if (time > this.time + this.#aheadMaxS) return false;
    const [first] = this.#waiting;
    if (first && time < first.time - this.#latenessS) this.#refuse();
    // What comes no later after it than it may is no contradiction: it only came late itself.
    else if (first && this.#isConfirmed(first, time, source)) return false;
    if (!(time <= this.time)) this.time = time;
    return true;
  }

  /** Keeps a report that is ahead until the next, or gives it with those that it confirms. */
  wait(report: AheadReport, pass: (report: AheadReport) => void): void {
    const [first] = this.#waiting;
    if (first && report.time < first.time - this.#latenessS) this.#refuse();
    else if (first && this.#isConfirmed(first, report.time, report.source)) {
      this.#confirm(pass);
      if (this.isNow(report.time, report.source)) pass(report);
      else this.wait(report, pass);
      return;
    }
    if (this.#waiting.length < WAITING_REPORTS_MAX) this.#waiting.push(report);
    else this.#counts.add(`source ${report.source}: ahead of the feed`);
  }

  /** The time that feed time may be brought up to: nothing was heard. */
  advance(time: number): void {
    if (!(time <= this.time)) this.time = time;
  }

  /** The end of a file: what waits is believed. */
  end(pass: (report: AheadReport) => void): void {
    this.#confirm(pass);
  }

  snapshot(): FeedClockSnapshot {
    return { time: this.time, source: this.#source, isOneSource: this.#isOneSource, waiting: this.#waiting };
  }

  restore({ time, source, isOneSource, waiting }: FeedClockSnapshot): void {
    this.time = time;
    this.#source = source;
    this.#isOneSource = isOneSource;
    this.#waiting = [...waiting];
  }

  #isConfirmed(first: AheadReport, time: number, source: number): boolean {
    return this.#isOneSource || first.source !== source || time - first.time >= ALONE_S;
  }

  #confirm(pass: (report: AheadReport) => void): void {
    for (const report of this.#waiting.splice(0)) {
      if (!(report.time <= this.time)) this.time = report.time;
      pass(report);
    }
  }

  #refuse(): void {
    for (const { source } of this.#waiting.splice(0)) this.#counts.add(`source ${source}: ahead of the feed`);
  }
}
