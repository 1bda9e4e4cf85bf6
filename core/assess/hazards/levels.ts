import type { HazardLevel } from '@quintet/hazards';

/** The gravest last. */
export const LEVELS: readonly HazardLevel[] = ['unknown', 'minor', 'moderate', 'severe', 'extreme'];
