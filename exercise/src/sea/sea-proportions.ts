/** Every share, rate and range of the sea, in one place. Ranges are [least, most]. */
type Range = readonly [number, number];

/** However large the world, its sea has at most so many casts, and vessels of so many of its entities: some three thousand. */
export const WORLD_CASTS_MAX = 1500;
export const WORLD_ENTITIES_MAX = 12_500;
/** So many entities of the world are for one cast. */
export const ENTITIES_PER_CAST = 12;

/**
 * How often the feed passes on what a transmitter sends: a thinned feed, as networks deliver it. Class A is sent every 2 to 10
 * seconds under way and every 3 minutes at anchor (ITU-R M.1371-5, annex 1, table 1).
 */
export const REPORT_MINUTES = {
  A: { underWay: 3, still: 6 },
  B: { underWay: 5, still: 10 },
  aircraft: { underWay: 2, still: 2 },
  distress: { underWay: 1, still: 1 },
} as const;
export const STATIC_MINUTES = 30;
export const TEXT_MINUTES = 4;
export const BASE_STATION_MINUTES = 15;
export const AID_MINUTES = 30;
/** Class B transponders that send type 19 in the place of type 24. */
export const EXTENDED_CLASS_B_SHARE = 0.3;

/** How far antennas are heard: the share of a station's range. */
export const CLASS_B_REACH = 0.55;
/** To this share of its range a station hears nearly all, then ever less; weather makes ranges longer and shorter. */
export const GOOD_RECEPTION_SHARE = 0.6;
export const HEARD_WELL_SHARE = 0.97;
export const FADE_SHARE = 0.12;
export const FADE_HOURS = 4;
/** Share of what a further station hears as well that the network hands on. */
export const ALSO_HEARD_SHARE = 0.25;
/** Share of sentences that are spoilt: one bit wrong, or cut short. */
export const WRONG_SHARE = 0.0006;
export const CUT_SHARE = 0.0004;
/** The clock of one station gains so much a day, until somebody sets it. */
export const DRIFT_S_PER_DAY = 7;
export const DRIFT_S_MAX = 25;
/** Another station fails for so long. */
export const OUTAGE_HOURS: Range = [4, 7];
/** Some reports of a ship whose network is at fault come so late. */
export const DELAYED_SHARE = 0.3;
export const DELAY_S: Range = [150, 450];

export const SATELLITE_PERIOD_MINUTES = 97;
export const SATELLITE_PASS_MINUTES = 9;
/** Share of the minutes of a pass in which a ship at sea is heard, and of these near the shore, where many talk at once. */
export const SATELLITE_SHARE = 0.35;
export const SATELLITE_NEAR_SHORE_SHARE = 0.3;
/** Share of what the satellite hears that is long-range reports (type 27). */
export const LONG_RANGE_SHARE = 0.25;

export const JITTER_M = 7;
export const STRAY_M = 80;
export const SWING_M = { A: 90, B: 25 } as const;

/** Merchant ships go on to a port in so many of cases, and wait before it in so many of these. */
export const PORT_CALL_SHARE = 0.5;
export const ROADS_FIRST_SHARE = 0.3;
export const PORT_HOURS: Range = [6, 26];
export const ROADS_HOURS: Range = [4, 14];
export const AWAY_HOURS: Range = [8, 40];

/** Gaps in which a ship sails straight on (one to four hours); others last so long, at most eight hours a day of the sea. */
export const SHORT_GAP_SHARE = 0.35;
export const LONG_GAP_HOURS: Range = [3, 30];
export const MEETING_HOURS: Range = [2.6, 8];
/** Half of those that meet lie fast alongside, half keep their distance and use boats. */
export const ALONGSIDE_M: Range = [46, 90];
export const APART_M: Range = [90, 400];
export const LADEN_SHARE = 0.5;
export const DRAUGHT_STEP_M = 2.2;
export const LOITERING_HOURS: Range = [6.5, 18];
export const RING_HOURS: Range = [3, 9];
export const RING_RADIUS_M: Range = [350, 3500];
export const JUMP_HOURS: Range = [2, 3.5];
export const ON_LAND_HOURS: Range = [1.5, 5];
export const INTERFERENCE_HOURS: Range = [2, 5];
export const DISTRESS_HOURS: Range = [1, 4];
/** Changes of identity that are a change of flag, and so of the MMSI. */
export const FLAG_CHANGE_SHARE = 0.4;

/** Owners of a ship are found among so many entities, so many above each other, and listed ones stand on top this often. */
export const OWNERS_AMONG_ENTITIES = 16;
export const OWNERS_MAX = 3;
export const LISTED_OWNER_SHARE = 0.3;

/** A ship that drags over a cable: so many miles before and after it, at such a speed, and the cable fails so long after. */
export const CABLE_SLOW_NM: Range = [1.8, 2.8];
export const CABLE_SLOW_KNOTS: Range = [3.2, 5.6];
export const CABLE_FAULT_MINUTES: Range = [0, 3];
/** The cast around the cable has a number that no other has, and its ship owners among the first of the world. */
export const CABLE_CAST = 15_000;
export const CABLE_OWNERS_BEFORE = 48;
