/** Told to every process when events of hazards changed; it carries nothing. */
export const HAZARDS_CHANNEL = 'quintet_hazards';
/** Told when a person said something that is to be applied now. */
export const HAZARDS_DUE_CHANNEL = 'quintet_hazards_due';
/** Told when a feed was polled. */
export const FEEDS_CHANNEL = 'quintet_feeds';
/** Told when the area of one's own, the population grid or a judgement changed. */
export const HAZARD_SETTINGS_CHANNEL = 'quintet_hazard_settings';
/** Where documents wait to be read. */
export const HAZARD_STREAM = 'hazards';
