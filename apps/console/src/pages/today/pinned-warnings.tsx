import type { PinnedWarning } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { OctagonAlert } from 'lucide-react';
import { useMemo } from 'react';
import { SoundWords } from '../../app/warnings/sound-words.tsx';
import { splitWarnings } from '../../app/warnings/split-warnings.ts';
import { TakeWarning } from '../../app/warnings/take-warning.tsx';
import { laneWord } from '../../app/warnings/warning-bar.tsx';
import { usePinnedWarnings } from '../../app/warnings/warnings-api.ts';
import '../../app/warnings/warnings.css';
import '../../messages/add-warnings.ts';
import { Say, say } from '../../messages/say.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Outside } from '../../parts/outside.tsx';

/** What is extreme and immediate in one's own area and nobody has taken, above everything else of the day. */
export function PinnedWarnings() {
  const warnings = usePinnedWarnings();
  const { untaken, sounding } = useMemo(() => splitWarnings(warnings), [warnings]);
  if (untaken.length === 0) return null;
  return (
    <section className="warning-cards" aria-label={say('warnings.label')}>
      {untaken.map((warning) => (
        <Card key={warning.alert} warning={warning} />
      ))}
      {sounding.length > 0 ? (
        <div className="warning-sound-place">
          <SoundWords />
        </div>
      ) : null}
    </section>
  );
}

function Card({ warning }: { warning: PinnedWarning }) {
  const { alert, why, event, hazardTitle, headline, instruction } = warning;
  const lane = laneWord(warning);
  return (
    <article className="warning-card" data-real={lane === undefined || undefined}>
      <p className="warning-card-kind">
        <OctagonAlert size={16} strokeWidth={1.8} aria-hidden />
        {lane === undefined ? say(`warnings.why.${why}`, { hazard: hazardTitle }) : say('warnings.notReal', { lane })}
      </p>
      <h2>
        <Outside value={headline} />
      </h2>
      {instruction === undefined ? null : (
        <p className="warning-card-text">
          <Outside value={instruction} />
        </p>
      )}
      <Facts warning={warning} />
      <div className="warning-card-do">
        <TakeWarning warning={warning} />
        <Link className="button button-plain" to="/alerts/$id" params={{ id: alert }}>
          {say('warnings.open', { id: alert })}
        </Link>
        <Link className="button button-quiet" to="/hazards/$id" params={{ id: event }}>
          {say('warnings.event')}
        </Link>
      </div>
    </article>
  );
}

function Facts({ warning }: { warning: PinnedWarning }) {
  const { area, sender, sent, expires, people, ended } = warning;
  return (
    <p className="warning-card-facts">
      {area === undefined ? null : (
        <span>
          <Say id="warnings.area" values={{ area: <Outside value={area} /> }} />
        </span>
      )}
      <span>
        <Say id="warnings.from" values={{ sender: <Outside value={sender} />, at: <Moment at={sent} as="full" /> }} />
      </span>
      {ended === undefined ? null : <b>{say('warnings.ended', { why: ended })}</b>}
      {expires === undefined || ended !== undefined ? null : (
        <span>
          <Say id="warnings.until" values={{ at: <Moment at={expires} as="full" /> }} />
        </span>
      )}
      <span>{sitesWords(warning)}</span>
      {people === undefined ? null : <span>{say('warnings.people', { count: Number(people.toPrecision(2)) })}</span>}
    </p>
  );
}

/** How many sites are in its way; of what has no place none was looked for, but it may name some itself. */
function sitesWords({ placed, sites }: PinnedWarning): string {
  return placed || sites > 0 ? say('warnings.sites', { count: sites }) : say('warnings.notPlaced');
}
