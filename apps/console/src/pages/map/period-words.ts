import { utcDate, utcDay, utcTime } from '../../parts/sea/utc.ts';
import type { Period } from './map-params.ts';

const DAY_MS = 86_400_000;

/** `12 – 18 Oct`, `28 Nov – 2 Dec`, `17 Oct 06:00 – 18 Oct 06:00`: a period in few letters. */
export function periodWords({ from, to }: Pick<Period, 'from' | 'to'>): string {
  const wholeDays = from % DAY_MS === 0 && to % DAY_MS === 0;
  if (!wholeDays) return `${utcTime(from)} – ${utcTime(to)}`;
  if (new Date(from).getUTCFullYear() !== new Date(to).getUTCFullYear()) return `${utcDate(from)} – ${utcDate(to)}`;
  const [first, last] = [utcDay(from), utcDay(to)];
  const month = (text: string) => text.split(' ')[1];
  return month(first) === month(last) ? `${first.split(' ')[0]} – ${last}` : `${first} – ${last}`;
}
