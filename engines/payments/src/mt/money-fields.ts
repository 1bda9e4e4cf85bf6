import type { Amount } from '../payment.ts';
import { normalizeDecimal } from '../values/decimal.ts';

/** Currency and amount of 32B and 33B: `3!a15d` with a decimal comma. */
export function readMtAmount(text: string): Amount | undefined {
  const match = /^([A-Z]{3})(\d{1,15}(?:,\d*)?)$/.exec(text.trim());
  if (match === null) return undefined;
  const value = normalizeDecimal((match[2] ?? '').replace(',', '.'));
  return value === undefined ? undefined : { value, currency: match[1] ?? '' };
}
