import { isKnown, type KnownSpans } from './known-spans.ts';
import type { HeardReports } from './ais-feed.ts';

/** What became of the reports of a file whose beginning lies before what is known. */
export interface SplitCounts {
  /** Of times in which the track of the vessel is known. */
  known: number;
}

/**
 * Gives reports of a time that has not been reached to `now`, earlier ones to `past`; those of times in which the track of
 * their vessel is known already to nobody: it cannot be made anew, and the same would be told twice.
 */
export function splitByTime(
  now: HeardReports,
  past: HeardReports,
  reached: number,
  spans: KnownSpans,
  counts: SplitCounts,
): HeardReports {
  const placeOf = (vessel: number, time: number): HeardReports | undefined => {
    if (time > reached) return now;
    return isKnown(spans, vessel, time) ? undefined : past;
  };
  return {
    push(fix) {
      const place = placeOf(fix.vessel, fix.time);
      if (place) place.push(fix);
      else counts.known++;
    },
    statics(report) {
      placeOf(report.vessel, report.time)?.statics(report);
    },
    safetyText(vessel, time, text) {
      placeOf(vessel, time)?.safetyText(vessel, time, text);
    },
  };
}
