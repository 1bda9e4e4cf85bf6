/** The marks of an interest in one number; the lowest two bits are its measure. */
export const MEASURE_MASK = 3;
export const MEASURE_CAPITAL = 0;
export const MEASURE_VOTES = 1;
export const MEASURE_PROFIT = 2;
export const MEASURE_NONE = 3;
export const CONTROLS = 4;
export const HOLDS_OFFICE = 8;
export const INDIRECT = 16;
export const NOMINEE = 32;
export const TAKES_REST = 64;
export const BENEFICIAL = 128;
export const ABOVE_MIN = 256;
