import { LOCALE } from '../../messages/say.tsx';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
const THOUSAND = 1000;

/** A size as a person reads it: `23.9 MB`. */
export function bytesText(bytes: number): string {
  let rank = 0;
  let size = bytes;
  while (size >= THOUSAND && rank < UNITS.length - 1) {
    size /= THOUSAND;
    rank++;
  }
  const unit = UNITS[rank] ?? 'byte';
  const maximumFractionDigits = rank === 0 || size >= 100 ? 0 : 1;
  return new Intl.NumberFormat(LOCALE, {
    style: 'unit',
    unit,
    unitDisplay: rank === 0 ? 'long' : 'short',
    maximumFractionDigits,
  }).format(size);
}
