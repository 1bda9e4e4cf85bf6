import { dateTime, day, shortTime } from './time.ts';

/** A point in time as text; the full form with zone is in the title. `short` says only the hour for today. */
export function Moment({ at, as = 'short' }: { at: string; as?: 'short' | 'full' | 'day' }) {
  const text = as === 'full' ? dateTime(at) : as === 'day' ? day(at) : shortTime(at);
  return (
    <time dateTime={at} title={dateTime(at)} className="nowrap">
      {text}
    </time>
  );
}
