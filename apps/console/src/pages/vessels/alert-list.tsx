import type { AlertState, VesselPage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { utcTime } from '../../parts/sea/utc.ts';
import { StateGlyph } from '../../parts/state-glyph.tsx';
import { useFirstRows } from './first-rows.tsx';
import { VesselPart } from './vessel-part.tsx';

const STATES: readonly AlertState[] = ['new', 'review', 'second', 'confirmed', 'dismissed'];
const ROWS_FIRST = 6;

/** The alerts that name it, those that wait for a decision first. */
export function AlertList({ alerts }: { alerts: VesselPage['alerts'] }) {
  const isClosed = (state: string) => Number(state === 'confirmed' || state === 'dismissed');
  const [rows, more] = useFirstRows(
    alerts.toSorted((one, other) => isClosed(one.state) - isClosed(other.state)),
    ROWS_FIRST,
  );
  return (
    <VesselPart title={say('vessel.alerts')} note={alerts.length === 0 ? undefined : alerts.length}>
      {alerts.length === 0 ? <p className="soft">{say('vessel.alertsNone')}</p> : null}
      <ul className="vessel-alerts">
        {rows.map(({ id, state, text, at }) => (
          <li key={id}>
            <StateGlyph state={STATES.find((each) => each === state) ?? 'new'} />
            <Link className="mono" to="/alerts/$id" params={{ id }}>
              {id}
            </Link>
            <span className="small muted push">{utcTime(at)}</span>
            <span className="vessel-alert-text">
              <Outside value={text} />
            </span>
          </li>
        ))}
      </ul>
      {more}
    </VesselPart>
  );
}
