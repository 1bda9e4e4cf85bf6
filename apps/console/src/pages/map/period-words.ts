import '../../messages/add-sea.ts';
import { say } from '../../messages/say.tsx';
import { utcDate, utcDay, utcTime } from '../../parts/sea/utc.ts';
import type { Period } from './map-params.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** `12 – 18 Oct`, `28 Nov – 2 Dec`, `17 Oct 06:00 – 18 Oct 06:00`: a period in few letters. */
export function periodWords({ from, to, follows = false }: Pick<Period, 'from' | 'to'> & Partial<Period>): string {
  if (follows) return say('map.lastHours', { hours: Math.round((to - from) / HOUR_MS) });
  const wholeDays = from % DAY_MS === 0 && to % DAY_MS === 0;
  if (!wholeDays) return `${utcTime(from)} – ${utcTime(to)}`;
  if (new Date(from).getUTCFullYear() !== new Date(to).getUTCFullYear()) return `${utcDate(from)} – ${utcDate(to)}`;
  const [first, last] = [utcDay(from), utcDay(to)];
  const month = (text: string) => text.split(' ')[1];
  return month(first) === month(last) ? `${first.split(' ')[0]} – ${last}` : `${first} – ${last}`;
}
