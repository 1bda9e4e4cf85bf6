import type { FaultVessel } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { say } from '../../../messages/say.tsx';
import { Outside } from '../../../parts/outside.tsx';
import { signed, waterfallBars } from '../../../parts/score/waterfall-bars.ts';
import { withCap } from '../../../parts/score/with-cap.ts';
import { asSentence, scoreReasons } from '../../alerts/detail/evidence.ts';
import { Against, FaultWho } from '../shared/fault-vessel.tsx';
import { HazardPart } from '../shared/hazard-part.tsx';

/** Reasons that sum to the score. */
function Reasons({ vessel: { reasons, score } }: { vessel: FaultVessel }) {
  const own = scoreReasons(reasons.map((reason) => ({ ...reason, feature: '' })));
  return (
    <table className="hz-table hz-reasons">
      <thead>
        <tr>
          <th scope="col">{say('score.reason')}</th>
          <th scope="col" className="num">
            {say('score.adds')}
          </th>
        </tr>
      </thead>
      <tbody>
        {waterfallBars(withCap(own, score), score).map(({ reason, folded, hundredths }, place) => (
          // Lines keep their order; two reasons may have the same words.
          <tr key={place}>
            <td>{reason === undefined ? say('score.smaller', { count: folded }) : <Outside value={reason.text} />}</td>
            <td className="num">{signed(hundredths)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('score.sum')}</th>
          <td className="num">
            <b>{score.toFixed(2)}</b>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Vessels that were slow over what broke, about the time at which it did; for and against side by side. */
export function FaultPart({ vessels }: { vessels: readonly FaultVessel[] }) {
  if (vessels.length === 0) return null;
  return (
    <HazardPart title={say('hazards.fault')} note={say('hazards.fault.note')}>
      {vessels.map((vessel) => (
        <div key={`${vessel.track} ${vessel.site.key}`} className="hz-fault">
          <p>
            <Outside value={asSentence(vessel.text)} />{' '}
            {vessel.alert === undefined ? null : (
              <Link className="mono" to="/alerts/$id" params={{ id: vessel.alert }}>
                {vessel.alert}
              </Link>
            )}
          </p>
          <FaultWho vessel={vessel} />
          <div className="hz-both">
            <Reasons vessel={vessel} />
            <Against against={vessel.against} />
          </div>
        </div>
      ))}
    </HazardPart>
  );
}
