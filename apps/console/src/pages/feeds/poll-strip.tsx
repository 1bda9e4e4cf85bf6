import type { FeedHealth } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';

/** So many polls fit beside one another. */
const SHOWN_MAX = 40;
const STEP_PX = 5;
const HIGH_PX = 18;

/** The last polls, oldest first: a short stroke went well, a tall filled bar failed. In words for those who do not see it. */
export function PollStrip({ polls }: Pick<FeedHealth, 'polls'>) {
  if (polls.length === 0) return <span className="muted">{say('feeds.pollsNone')}</span>;
  const shown = polls.slice(0, SHOWN_MAX).toReversed();
  const failed = shown.filter(({ ok }) => !ok).length;
  const words = say('feeds.pollsSaid', { all: shown.length, failed });
  return (
    <svg
      className="poll-strip"
      role="img"
      aria-label={words}
      width={SHOWN_MAX * STEP_PX}
      height={HIGH_PX}
      viewBox={`0 0 ${SHOWN_MAX * STEP_PX} ${HIGH_PX}`}
    >
      <title>{words}</title>
      {shown.map(({ at, ok }, place) => {
        const x = (SHOWN_MAX - shown.length + place) * STEP_PX + 1;
        return ok ? (
          <rect key={`${at} ${place}`} x={x} y={HIGH_PX - 6} width={2} height={6} className="poll-ok" />
        ) : (
          <rect key={`${at} ${place}`} x={x} y={1} width={3.5} height={HIGH_PX - 1} className="poll-failed" />
        );
      })}
    </svg>
  );
}
