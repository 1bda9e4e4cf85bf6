import type { FindingRow } from '@quintet/node/api';
import '../../../../messages/add-sea.ts';
import '../../../../messages/add-vessel.ts';
import { say } from '../../../../messages/say.tsx';
import { utcDay, utcHour, utcTime } from '../../../../parts/sea/utc.ts';

type Period = Pick<FindingRow, 'start' | 'end'>;

/** When it was, for a table whose head says UTC: `16 Oct 05:20 to 10:30`; `since …` while it goes on. */
export function periodWords({ start, end }: Period): string {
  if (end === undefined) return say('seaAlert.since', { time: utcTime(start) });
  if (end === start) return utcTime(start);
  const to = utcDay(start) === utcDay(end) ? utcHour(end) : utcTime(end);
  return say('seaAlert.fromTo', { from: utcTime(start), to });
}

/** The same for running text: `16 Oct 05:20 to 10:30 UTC`. */
export const findingTime = (period: Period): string => say('sea.utc', { time: periodWords(period) });
