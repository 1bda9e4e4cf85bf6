import { type ShipKind, shipKind } from '../ship-kind.ts';

/** What the fastest of a kind reach in service, knots: orders of magnitude from class and trade, not law. */
const SERVICE_KNOTS_MAX: Readonly<Record<ShipKind, number>> = {
  cargo: 26,
  tanker: 18,
  passenger: 32,
  'high speed craft': 46,
  fishing: 18,
  tug: 16,
  pilot: 32,
  service: 28,
  'law enforcement': 50,
  pleasure: 46,
  other: 40,
  unknown: 46,
};

/** So much above what its kind reaches is too fast (borders between loaded and light, current and wind lie within). */
export const OVER_MAX = 1.3;
/** Wing-in-ground craft (types 20 to 29) fly. */
const WING_IN_GROUND_KNOTS_MAX = 110;
/** A merchant ship beyond this and any vessel beyond that is not believed to sail. */
export const MERCHANT_KNOTS_MAX = 60;
export const ANY_KNOTS_MAX = 100;
/** Nobody's limit is below this: what is slower needs no look at its kind. */
export const LEAST_LIMIT_KNOTS = Math.min(...Object.values(SERVICE_KNOTS_MAX)) * OVER_MAX;
/** Large ships of a kind that has small fast ones too. */
const LARGE_M_MIN = 100;
const LARGE_KNOTS_MAX = 32;

/** Faster than this is too fast for a vessel of this type and length, knots. */
export function speedLimitKnots(shipType: number | undefined, lengthM: number | undefined): number {
  if (shipType !== undefined && shipType >= 20 && shipType <= 29) return WING_IN_GROUND_KNOTS_MAX * OVER_MAX;
  const kind = shipKind(shipType);
  const large = (kind === 'unknown' || kind === 'other') && lengthM !== undefined && lengthM >= LARGE_M_MIN;
  return (large ? LARGE_KNOTS_MAX : SERVICE_KNOTS_MAX[kind]) * OVER_MAX;
}
