import { LOCALE } from '../../../messages/say.tsx';

const CODE = /^[A-Z]{3}$/u;
const DECIMAL = /^-?\d+(\.\d+)?$/u;

/** `€18,400` for prose; the decimals that were sent are kept, cents of whole amounts are left out. An odd value is shown as it came. */
export function moneyText({ value, currency }: { value: string; currency: string }): string {
  if (!CODE.test(currency) || !DECIMAL.test(value)) return `${value} ${currency}`;
  const decimals = value.split('.')[1]?.replace(/0+$/u, '').length ?? 0;
  const digits = {
    minimumFractionDigits: decimals === 1 ? 2 : Math.min(decimals, 6),
    maximumFractionDigits: Math.max(2, Math.min(decimals, 6)),
  };
  // Intl takes a decimal as text without going through a float; TypeScript's own type for that is a template of digits.
  const format = new Intl.NumberFormat(LOCALE, { style: 'currency', currency, ...digits });
  return format.format(value as `${number}`);
}
