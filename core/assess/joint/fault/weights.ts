/**
 * What speaks for and against a vessel near a cable or pipeline that failed, as shares of a score of 0..1. Most faults come
 * from anchors and fishing gear (about 70 % by the counts of the International Cable Protection Committee, not verified
 * here): a dragged anchor shows as a ship that goes on, slowly, over the line shortly before. The weights are judgement,
 * held against made-up faults (`benchmarks/hazards/vessel-at-fault.ts`), never learned.
 */
export const FAULT_WEIGHTS = {
  crossed: 0.15,
  near: 0.08,
  within30Min: 0.15,
  within2Hours: 0.08,
  within6Hours: 0.03,
  placeWithin1Km: 0.15,
  placeWithin3Km: 0.08,
  placeBeyond10Km: -0.25,
  slow: 0.2,
  slowedDown: 0.15,
  longSlowStretch: 0.1,
  still: 0.1,
  courseChanged: 0.05,
  stoppedAfter: 0.05,
  silent: 0.15,
  silentSlowly: 0.15,
  darkFound: 0.15,
  identityFound: 0.1,
  loiteringFound: 0.05,
  fast: -0.2,
  usualSpeed: -0.15,
  lyingForLong: -0.3,
  usualGround: -0.2,
  crossesOften: -0.2,
  serves: -0.15,
  poorReception: -0.15,
  farBetweenReports: -0.05,
  othersFit: -0.05,
} as const;

export type FaultWeight = keyof typeof FAULT_WEIGHTS;

/** Nearer to the line than this is near: what is charted, what was heard and what was kept may each be off a little. */
export const MARGIN_KM = 1.5;
/** So long before the fault a vessel is looked for, and so long after it, as clocks differ. */
export const BEFORE_HOURS = 12;
export const AFTER_MINUTES = 10;
/** What is usual for a vessel is read from so many days before. */
export const HISTORY_DAYS = 7;
/** What drags an anchor goes on at such a speed, knots. */
export const DRAG_KN_MIN = 0.3;
export const DRAG_KN_MAX = 7;
/** Between points further apart nobody knows the way; what lies still is kept once an hour. */
export const SILENCE_MINUTES = 75;
