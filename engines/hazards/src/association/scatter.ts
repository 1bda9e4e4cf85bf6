import type { HazardReport } from '../report.ts';

/** How far an agency's origins lie from the earthquake itself: the scale of a distribution with long tails, not a standard deviation. */
export interface Spread {
  readonly timeS: number;
  readonly km: number;
  readonly magnitude: number;
}

/** The spread of each agency, and of one that nothing is known about. */
export interface Scatter {
  readonly usual: Spread;
  readonly agencies: ReadonlyMap<string, Spread>;
}

/** Before anything is learned: global and regional networks of the time since 1990. */
export const USUAL_SCATTER: Scatter = { usual: { timeS: 2, km: 12, magnitude: 0.3 }, agencies: new Map() };

/** First automatic solutions and sparse networks lie so many times further off than the agency's others. */
const ROUGH_TIMES = 2;

/** The spread of one report. */
export function spreadOf(report: HazardReport, { usual, agencies }: Scatter): Spread {
  const spread = agencies.get(report.agency) ?? usual;
  if (!report.isAutomatic && !report.isLowPrecision) return spread;
  return { ...spread, timeS: ROUGH_TIMES * spread.timeS, km: ROUGH_TIMES * spread.km };
}
