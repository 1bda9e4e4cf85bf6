import { GROUP_A, GROUP_B } from './groups.ts';
import { CLASS_AIRCRAFT, CLASS_B, CLASS_FIXED } from '../track-table.ts';

/** At anchor, moored, aground (ITU-R M.1371, table 45). */
const LYING = new Set([1, 5, 6]);

/**
 * Seconds between the reports that a transponder sends (ITU-R M.1371-5, tables 1 and 2). Where the standard is faster for a
 * ship that turns, the slower interval is meant. Speed in knots, NaN where not known, which is taken as lying still.
 */
export function reportIntervalS(transponder: number, messageType: number, status: number, speed: number): number {
  if (messageType === 27 || transponder === CLASS_FIXED) return 180;
  if (transponder === CLASS_AIRCRAFT) return 10;
  if (transponder === CLASS_B) return speed > 2 ? 30 : 180;
  if (!(speed >= 0.5) || (speed <= 3 && LYING.has(status))) return 180;
  if (speed > 23) return 2;
  return speed > 14 ? 6 : 10;
}

/** Whether a transponder is heard like one of class A or of class B. */
export function receptionGroup(transponder: number): number {
  return transponder === CLASS_B ? GROUP_B : GROUP_A;
}

/** Groups of transponders whose reports a feed may thin out in its own way. */
export const INTERVAL_GROUPS = 4;

export function intervalGroup(transponder: number, messageType: number, intervalS: number): number {
  if (messageType === 27) return 3;
  if (intervalS === 180) return 2;
  return transponder === CLASS_B ? 1 : 0;
}

const INTERVAL_LONGEST_S = 3600;

/** By group: the interval, and how many it was learned from. */
export type FeedIntervalsSnapshot = readonly (readonly [seconds: number, count: number])[];

/**
 * How often a feed gives a vessel at best: many feeds hand on one report a minute or fewer, and what they leave out was not
 * missed. The middle interval of each group, followed step by step (stochastic approximation, Robbins and Monro 1951).
 */
export class FeedIntervals {
  readonly values = new Float64Array(INTERVAL_GROUPS).fill(2);
  readonly counts = new Float64Array(INTERVAL_GROUPS);

  learn(group: number, sinceS: number): void {
    if (!(sinceS > 0.5) || sinceS > INTERVAL_LONGEST_S) return;
    const step = 0.01 + 0.5 / (1 + this.counts[group]!++ / 50);
    this.values[group]! *= sinceS > this.values[group]! ? 1 + step : 1 / (1 + step);
  }

  snapshot(): FeedIntervalsSnapshot {
    return [...this.values].map((value, group) => [value, this.counts[group]!]);
  }

  restore(saved: FeedIntervalsSnapshot): void {
    saved.forEach(([value, count], group) => {
      this.values[group] = value;
      this.counts[group] = count;
    });
  }

  /** The expected interval: the transponder's, or the feed's where that is longer. */
  expectedS(group: number, intervalS: number): number {
    return Math.max(intervalS, this.values[group]!);
  }
}
