/** A kind of hazard by its code in the vocabulary, such as `earthquake` or `power-outage`. */
export type HazardCode = string;
