const DAY_MS = 24 * 3_600_000;

/** A feed that is larger is refused: the largest public ones have a tenth of it. */
export const HAZARD_FILE_BYTES_MAX = 64 * 1024 * 1024;
/** Reports of one file, after regions were taken apart. */
export const HAZARD_REPORTS_MAX = 100_000;
/** Sites of one file. */
export const SITES_MAX = 500_000;
/** Sites that one site depends on. */
export const DEPENDENCIES_MAX = 1000;
/** A report dated later than now by more than this is told to be from the future. */
export const FUTURE_MS_MAX = 15 * 60_000;
/** A feed whose latest entry is older may repeat an old edition. */
export const OLD_FEED_MS_MIN = 60 * DAY_MS;
/** The earliest instant that a hazard of a feed may have: catalogues of earthquakes begin about then. */
export const EARLIEST_MS = Date.UTC(1800, 0, 1);
/** The earliest instant of an earthquake in a feed of what happens now, which is no catalogue. */
export const QUAKE_EARLIEST_MS = Date.UTC(1990, 0, 1);
/** An earthquake dated later than now by more than this is refused: no clock is so wrong, and none is foretold. */
export const QUAKE_AHEAD_MS_MAX = DAY_MS;
