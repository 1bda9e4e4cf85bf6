import { LOCALE } from '../../messages/say.tsx';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

const unit = (value: number, of: 'millisecond' | 'second' | 'minute', digits: number): string =>
  new Intl.NumberFormat(LOCALE, {
    style: 'unit',
    unit: of,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(value);

/** How long something took: `640 ms`, `3.2 sec`, `12 min`. */
export function tookText(from: string, to: string): string {
  const tookMs = Math.max(0, Date.parse(to) - Date.parse(from));
  if (tookMs < SECOND_MS) return unit(tookMs, 'millisecond', 0);
  if (tookMs < MINUTE_MS) return unit(tookMs / SECOND_MS, 'second', 1);
  return unit(tookMs / MINUTE_MS, 'minute', 0);
}
