import type { DeclarationPage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import '../../messages/add-goods.ts';
import '../../messages/add-sea.ts';
import { say } from '../../messages/say.tsx';
import { Outside } from '../outside.tsx';
import { utcTime } from '../sea/utc.ts';

type Vessel = NonNullable<DeclarationPage['vessel']>;

function Name({ vessel: { track, name, imo } }: { vessel: Vessel }) {
  const words = name === undefined ? say('goods.vessel.imo', { imo }) : <Outside value={name} />;
  if (track === undefined) return <b>{words}</b>;
  return (
    <Link to="/vessels/$track" params={{ track }}>
      <b>{words}</b>
    </Link>
  );
}

function Findings({ findings }: Pick<Vessel, 'findings'>) {
  return (
    <ul className="gd-list">
      {findings.map(({ id, text, at, score }) => (
        <li key={id}>
          <span className="muted">{say('sea.utc', { time: utcTime(at) })}</span>
          <span className="num push">{say('goods.scoreIs', { score: score.toFixed(2) })}</span>
          <span className="gd-whole">
            <Outside value={text} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The vessel that was declared: whether it was heard, and what was found at sea about it before the goods came. */
export function VesselBefore({ vessel }: { vessel: Vessel | undefined }) {
  if (vessel === undefined) return <p className="soft">{say('goods.vessel.none')}</p>;
  const { imo, name, track, lastHeard, findings } = vessel;
  return (
    <>
      <p className="gd-line">
        <Name vessel={vessel} />
        {name === undefined ? null : <span className="mono">{say('goods.vessel.imo', { imo })}</span>}
        {track === undefined ? <span className="soft">{say('goods.vessel.unheard')}</span> : null}
        {lastHeard === undefined ? null : (
          <span className="muted">{say('goods.vessel.lastHeard', { time: utcTime(lastHeard) })}</span>
        )}
      </p>
      {track === undefined ? null : findings.length === 0 ? (
        <p className="soft">{say('goods.vessel.findingsNone')}</p>
      ) : (
        <>
          <h3 className="gd-sub">{say('goods.vessel.findings')}</h3>
          <Findings findings={findings} />
        </>
      )}
    </>
  );
}
