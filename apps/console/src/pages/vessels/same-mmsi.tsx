import type { VesselPage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { utcTime } from '../../parts/sea/utc.ts';
import { VesselPart } from './vessel-part.tsx';

/** Other ships that were heard under the same number: one of them borrows it, or somebody mistyped. */
export function SameMmsi({ others }: { others: VesselPage['sameMmsi'] }) {
  return (
    <VesselPart title={say('vessel.sameMmsi')} note={others.length === 0 ? undefined : others.length}>
      {others.length === 0 ? <p className="soft">{say('vessel.sameMmsiNone')}</p> : null}
      <ul className="vessel-alerts">
        {others.map(({ track, name, lastHeard }) => (
          <li key={track}>
            <Link to="/vessels/$track" params={{ track }}>
              {name === '' ? <span className="mono">{track}</span> : <Outside value={name} />}
            </Link>
            <span className="small muted push">{say('vessel.sameMmsiLast', { time: utcTime(lastHeard) })}</span>
          </li>
        ))}
      </ul>
    </VesselPart>
  );
}
