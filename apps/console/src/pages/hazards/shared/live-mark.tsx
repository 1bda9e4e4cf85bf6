import '../../../messages/add-hazards.ts';
import { say } from '../../../messages/say.tsx';
import { Outside } from '../../../parts/outside.tsx';

/** Whether it holds now, by shape and word; where not, why. */
export function LiveMark({
  live,
  why,
  what = 'report',
}: {
  live: boolean;
  why?: string | undefined;
  what?: 'report' | 'event';
}) {
  return (
    <span className="hazard-live">
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden>
        {live ? (
          <circle cx="6" cy="6" r="4" fill="currentColor" />
        ) : (
          <g fill="none" stroke="currentColor" strokeWidth="1.6">
            <circle cx="6" cy="6" r="4.6" />
            <path d="m2.9 9.1 6.2-6.2" />
          </g>
        )}
      </svg>
      <span>
        {say(live ? `hazards.live.${what}` : `hazards.over.${what}`)}
        {live || why === undefined ? null : (
          <span className="soft">
            {': '}
            <Outside value={why} />
          </span>
        )}
      </span>
    </span>
  );
}
