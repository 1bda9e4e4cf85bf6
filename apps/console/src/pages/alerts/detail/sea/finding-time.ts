import type { FindingRow } from '@quintet/node/api';
import '../../../../messages/add-vessel.ts';
import { say } from '../../../../messages/say.tsx';
import { utcDay, utcHour, utcTime } from '../../../../parts/sea/utc.ts';

/** When it was, in UTC: `16 Oct 05:20 to 10:30 UTC`; `since …` while it goes on. */
export function findingTime({ start, end }: Pick<FindingRow, 'start' | 'end'>): string {
  if (end === undefined) return say('seaAlert.since', { time: utcTime(start) });
  if (end === start) return say('seaAlert.at', { time: utcTime(start) });
  const to = utcDay(start) === utcDay(end) ? utcHour(end) : utcTime(end);
  return say('seaAlert.fromTo', { from: utcTime(start), to });
}
