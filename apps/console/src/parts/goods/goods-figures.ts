import { LOCALE, say } from '../../messages/say.tsx';

const WHOLE = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const CENTS = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const TWO_DIGITS = new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 2 });

const WHOLE_FROM = 1000;
const CENTS_FROM = 0.1;

/** Euro, euro a kilogram: `1,234`, `16.39`, `0.041`; whole from a thousand on, two digits that count below ten cents. */
export function price(euro: number): string {
  if (euro >= WHOLE_FROM) return WHOLE.format(euro);
  return euro >= CENTS_FROM || euro === 0 ? CENTS.format(euro) : TWO_DIGITS.format(euro);
}

const ONE_AT_MOST = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const HUNDRED = 100;

/** Kilograms: `5,155`, `12.4`, `0.05`. */
export const mass = (kg: number): string =>
  kg >= HUNDRED ? WHOLE.format(kg) : kg >= 1 ? ONE_AT_MOST.format(kg) : TWO_DIGITS.format(kg);

export const count = (number: number): string => WHOLE.format(number);

/** A share of 0 to 1 as a percentage: `2 %`, `0.3 %`, `under 0.1 %`; one that is not nothing never reads as nothing. */
export function percent(share: number): string {
  if (share === 0) return '0 %';
  if (share < 0.001) return '< 0.1 %';
  return `${share < 0.1 ? ONE_AT_MOST.format(share * 100) : WHOLE.format(share * 100)} %`;
}

export const perKg = (euro: number): string => say('goods.perKg', { amount: price(euro) });
