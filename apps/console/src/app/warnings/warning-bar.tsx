import type { PinnedWarning } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { OctagonAlert } from 'lucide-react';
import { Say, say } from '../../messages/say.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Outside } from '../../parts/outside.tsx';
import { SoundWords } from './sound-words.tsx';
import { TakeWarning } from './take-warning.tsx';

/** The word that stands before what is not happening; undefined where it is. */
export function laneWord({ lane }: PinnedWarning): string | undefined {
  return lane === 'actual' ? undefined : say(`warnings.lane.${lane}`);
}

/** What nobody has taken yet, on every page: the first in full, how many more there are. */
export function WarningBar({ untaken, sounds }: { untaken: readonly PinnedWarning[]; sounds: boolean }) {
  const [warning] = untaken;
  if (warning === undefined) return null;
  const lane = laneWord(warning);
  const { headline, area, sender, sent, alert, ended } = warning;
  return (
    <section className="warning-bar" data-real={lane === undefined || undefined} aria-label={say('warnings.label')}>
      <OctagonAlert size={20} strokeWidth={1.8} aria-hidden />
      <div className="warning-bar-text">
        <p className="warning-bar-head">
          {lane === undefined ? null : <b className="warning-lane">{lane}</b>}
          <Link to="/alerts/$id" params={{ id: alert }}>
            <Outside value={headline} />
          </Link>
        </p>
        <p className="warning-bar-line small">
          {area === undefined ? null : (
            <span>
              <Outside value={area} />
            </span>
          )}
          <span>
            <Say id="warnings.from" values={{ sender: <Outside value={sender} />, at: <Moment at={sent} /> }} />
          </span>
          {ended === undefined ? null : <b>{say('warnings.ended', { why: ended })}</b>}
          {untaken.length > 1 ? <Link to="/today">{say('warnings.more', { count: untaken.length - 1 })}</Link> : null}
          {sounds ? <SoundWords /> : null}
        </p>
      </div>
      <div className="warning-bar-do">
        <TakeWarning warning={warning} />
      </div>
    </section>
  );
}
