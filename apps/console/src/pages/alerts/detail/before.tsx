import type { AlertDetail } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { useNames } from '../../../app/colleague.ts';
import { say } from '../../../messages/say.tsx';
import { Outside } from '../../../parts/outside.tsx';
import { day } from '../../../parts/time.ts';

/** What was decided about this subject before, newest first. */
export function Before({ before, reasons }: { before: AlertDetail['before']; reasons: AlertDetail['dismissReasons'] }) {
  const nameOf = useNames();
  if (before.length === 0) return <span className="muted">{say('alerts.from.noBefore')}</span>;
  return (
    <ul>
      {before.map((alert) => (
        <li key={alert.id} className="before-line">
          <Link to="/alerts/$id" params={{ id: alert.id }}>
            {alert.id}
          </Link>{' '}
          <span>
            <Outside value={alert.listed} />
          </span>{' '}
          <span className="muted">
            {say('alerts.from.beforeLine', { state: say(`state.${alert.state}`).toLowerCase(), at: day(alert.at) })}
            {alert.by === undefined ? null : ` ${say('alerts.from.beforeBy', { name: nameOf(alert.by) })}`}
            {alert.reason === undefined
              ? null
              : `: ${(reasons.find(({ code }) => code === alert.reason)?.text ?? alert.reason).toLowerCase()}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
