const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** An alert without an end is shown for so long after it begins: weather changes sooner than anything else. */
export const AGE_MET_MS = DAY_MS;
export const AGE_OTHER_MS = 7 * DAY_MS;
/** No alert is live for longer than this after it was sent, whatever end it gives: who means it longer sends it again. */
export const LIFE_MS_MAX = 366 * DAY_MS;
/** A message dated later than now by less than this is taken for one from a clock that is ahead. */
export const SKEW_MS_MAX = HOUR_MS / 4;
/** Messages that one message may replace or withdraw; more are not looked at. */
export const REFERENCES_MAX = 2000;
/** Contents of one (sender, identifier) that are kept, the latest. */
export const VERSIONS_MAX = 8;
/** Findings that are told at once. */
export const LIVE_FINDINGS_MAX = 500;
