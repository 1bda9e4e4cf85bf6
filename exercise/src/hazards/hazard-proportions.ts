/** Every share, rate and range of hazards, sites and incidents, in one place. Ranges are [least, most]. */
export type Range = readonly [number, number];

/** Beyond the fixed network one site for so many entities of the world. */
export const ENTITIES_PER_SITE = 25;
/** Operators are firms among so many first entities of the world. */
export const OPERATORS_AMONG_ENTITIES = 240;
export const SITE_FROM_TOWN_KM: Range = [0.4, 1];

/** Earthquakes that belong to no story: so many, and one more for so many entities. */
export const QUAKES_MIN = 40;
export const ENTITIES_PER_QUAKE = 30;
/** How far one agency's solution lies from where it was: mean kilometres of an exponential, seconds and magnitude of a bell. */
export const QUAKE_SCATTER_KM = 8;
export const QUAKE_SCATTER_S = 1.6;
export const QUAKE_SCATTER_MAGNITUDE = 0.12;
/** A network hears an earthquake by its magnitude: at the first half of them, at the second nearly all. */
export const HEARD_BY: Readonly<Record<'a' | 'b', Range>> = { a: [2.9, 3.9], b: [2.3, 3.2] };
export const GDACS_MAGNITUDE_MIN = 4.8;
export const AUTOMATIC_MINUTES: Range = [3, 14];
export const REVIEWED_HOURS: Range = [1.5, 9];

/** Chains of warnings that begin each day, and one more for so many entities, at most so many. */
export const CHAINS_A_DAY = 3;
export const ENTITIES_PER_CHAIN = 4000;
export const CHAINS_A_DAY_MAX = 5;
export const WARNING_HOURS: Range = [6, 24];
export const UPDATE_SHARE = 0.4;
export const CANCEL_SHARE = 0.25;
export const GREEN_SHARE = 0.2;
export const REISSUE_SHARE = 0.2;
/** Messages come with the next poll, and stay in the feed for so long. */
export const POLL_HOURS = 6;
export const LISTED_HOURS = 6;

/** Incidents that belong to no story: so many a day, and one more for so many entities in the fortnight. */
export const INCIDENTS_A_DAY = 2;
export const ENTITIES_PER_INCIDENT = 60;
export const INCIDENT_OPEN_SHARE = 0.3;
