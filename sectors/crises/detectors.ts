import type { SeaDetector } from '@quintet/core/assess';

/** Hazards are told by those who measure them; what is found here is found from their reports, by rules that are data. */
export const detectors: readonly SeaDetector[] = [];
