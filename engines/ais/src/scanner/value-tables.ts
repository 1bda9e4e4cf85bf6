import { turnRate } from '../messages/turn-rate.ts';

/*
 * Values of frequent fields by what is sent, NaN where there is none. A number that is looked up here and stored in a
 * field is never an object of its own, as one would be that a function returns.
 */

const tenthsBelow = (bits: number, limit: number): Float64Array =>
  Float64Array.from({ length: 2 ** bits }, (_, raw) => (raw < limit ? raw / 10 : Number.NaN));

const wholeBelow = (bits: number, limit: number): Float64Array =>
  Float64Array.from({ length: 2 ** bits }, (_, raw) => (raw < limit ? raw : Number.NaN));

/** Speed in knots by 10 bits. */
export const SPEED: Float64Array = tenthsBelow(10, 1023);

/** Speed in knots by 10 bits that are whole knots (type 9). */
export const WHOLE_SPEED: Float64Array = wholeBelow(10, 1023);

/** Speed in knots by 6 bits (type 27). */
export const COARSE_SPEED: Float64Array = wholeBelow(6, 63);

/** Course in degrees by 12 bits. */
export const COURSE: Float64Array = tenthsBelow(12, 3600);

/** Heading, or course in whole degrees (type 27), by 9 bits. */
export const WHOLE_DEGREES: Float64Array = wholeBelow(9, 360);

/** Second or minute by 6 or 7 bits. */
export const SIXTIETH: Float64Array = wholeBelow(7, 60);

/** Hour by 5 bits. */
export const HOUR: Float64Array = wholeBelow(5, 24);

/** Altitude in metres by 12 bits. */
export const ALTITUDE: Float64Array = wholeBelow(12, 4095);

/** The rate of turn in ° per minute, right positive, by the 8 bits of the field; NaN where there is none. */
export const TURN_RATE: Float64Array = Float64Array.from(
  { length: 256 },
  (_, bits) => turnRate((bits << 24) >> 24) ?? Number.NaN,
);
