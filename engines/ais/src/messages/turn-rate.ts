const NOT_AVAILABLE = -128;
const NO_INDICATOR = 127;
const FACTOR = 4.733;
const DECIMALS = 1e6;

/** Given for a ship without turn indicator that turns faster than 5° in 30 s, in ° per minute. */
export const TURN_WITHOUT_INDICATOR = 720;

/** The rate of turn in ° per minute, right positive, for the raw value of −128 to 127; null where there is none. */
export function turnRate(raw: number): number | null {
  if (raw === NOT_AVAILABLE) return null;
  if (Math.abs(raw) === NO_INDICATOR) return Math.sign(raw) * TURN_WITHOUT_INDICATOR;
  return Math.round(Math.sign(raw) * (raw / FACTOR) ** 2 * DECIMALS) / DECIMALS || 0;
}

/** Whether a turn indicator measured the rate; null where there is no rate. */
export function hasTurnIndicator(raw: number): boolean | null {
  return raw === NOT_AVAILABLE ? null : Math.abs(raw) !== NO_INDICATOR;
}

/** The raw value of a rate; undefined for one that cannot be sent. */
export function rawTurn(rate: number | null): number | undefined {
  if (rate === null) return NOT_AVAILABLE;
  if (Math.abs(rate) === TURN_WITHOUT_INDICATOR) return Math.sign(rate) * NO_INDICATOR;
  const raw = Math.sign(rate) * Math.round(FACTOR * Math.sqrt(Math.abs(rate)));
  return Math.abs(raw) < NO_INDICATOR ? raw || 0 : undefined;
}
