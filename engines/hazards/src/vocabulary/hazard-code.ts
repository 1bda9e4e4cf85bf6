import type { HAZARD_ROWS } from './rows/index.ts';

/** A kind of hazard by its code in the vocabulary, such as `earthquake` or `power-outage`. */
export type HazardCode = (typeof HAZARD_ROWS)[number]['code'];
