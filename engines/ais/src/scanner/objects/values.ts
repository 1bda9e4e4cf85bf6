import { hasTurnIndicator, turnRate } from '../../messages/turn-rate.ts';

/*
 * Values of frequent fields by what is sent. Looking a number up costs less than making one, and gives the same object
 * each time. Values out of their range are undefined: a message with one is decoded by the table, which flags it.
 */

/** Speed in knots by its 10 bits. */
export const SPEED: readonly (number | null)[] = Array.from({ length: 1024 }, (_, raw) =>
  raw === 1023 ? null : raw / 10,
);

/** Course in degrees by its 12 bits. */
export const COURSE: readonly (number | null | undefined)[] = Array.from({ length: 4096 }, (_, raw) => {
  if (raw === 3600) return null;
  return raw < 3600 ? raw / 10 : undefined;
});

/** Heading in degrees by its 9 bits. */
export const HEADING: readonly (number | null | undefined)[] = Array.from({ length: 512 }, (_, raw) => {
  if (raw === 511) return null;
  return raw < 360 ? raw : undefined;
});

/** Second by its 6 bits. */
export const SECOND: readonly (number | null)[] = Array.from({ length: 64 }, (_, raw) => (raw < 60 ? raw : null));

/** Rate of turn by the 8 bits of the field. */
export const TURN: readonly (number | null)[] = Array.from({ length: 256 }, (_, bits) => turnRate((bits << 24) >> 24));

/** Whether an indicator measured the turn, by the 8 bits of the field. */
export const TURN_INDICATOR: readonly (boolean | null)[] = Array.from({ length: 256 }, (_, bits) =>
  hasTurnIndicator((bits << 24) >> 24),
);

const LON_MAX = 180 * 600_000;
const LAT_MAX = 90 * 600_000;
const LON_NONE = 181 * 600_000;
const LAT_NONE = 91 * 600_000;

/** Longitude in degrees from 1/10000 minute; undefined out of range. */
export function longitude(raw: number): number | null | undefined {
  if (raw >= -LON_MAX && raw <= LON_MAX) return Math.round(raw * (50 / 3)) / 1e7;
  return raw === LON_NONE ? null : undefined;
}

/** Latitude in degrees from 1/10000 minute; undefined out of range. */
export function latitude(raw: number): number | null | undefined {
  if (raw >= -LAT_MAX && raw <= LAT_MAX) return Math.round(raw * (50 / 3)) / 1e7;
  return raw === LAT_NONE ? null : undefined;
}
