import type { EntityPage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { say } from '../../messages/say.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Outside } from '../../parts/outside.tsx';
import { StateGlyph } from '../../parts/state-glyph.tsx';
import { stateOf } from './alert-states.ts';

/** Every alert about this entry, open or decided. */
export function EntityAlerts({ alerts }: { alerts: EntityPage['alerts'] }) {
  if (alerts.length === 0) return <EmptyState>{say('entities.alertsNone')}</EmptyState>;
  return (
    <table className="entities-table">
      <thead>
        <tr>
          <th scope="col">{say('entities.subject')}</th>
          <th scope="col" className="num">
            {say('entities.score')}
          </th>
          <th scope="col">{say('entities.state')}</th>
          <th scope="col">{say('entities.at')}</th>
          <th scope="col">{say('entities.id')}</th>
        </tr>
      </thead>
      <tbody>
        {alerts.map((alert) => (
          <tr key={alert.id}>
            <td>
              <div className="cut entities-name">
                <Link to="/alerts/$id" params={{ id: alert.id }}>
                  <Outside value={alert.subject} />
                </Link>
              </div>
            </td>
            <td className="num">{alert.score.toFixed(2)}</td>
            <td>
              <StateGlyph state={stateOf(alert.state)} />
            </td>
            <td className="soft">
              <Moment at={alert.at} />
            </td>
            <td className="mono muted">{alert.id}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
