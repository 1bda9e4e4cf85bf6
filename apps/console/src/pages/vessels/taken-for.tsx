import type { VesselPage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { signed, waterfallBars } from '../../parts/score/waterfall-bars.ts';
import { schemaWord } from '../entities/words.ts';
import { withCap } from '../../parts/score/with-cap.ts';
import { useFirstRows } from './first-rows.tsx';
import { VesselPart } from './vessel-part.tsx';

type Taken = VesselPage['entities'][number];
const ROWS_FIRST = 4;

/** Why it is taken for the entity: each reason with what it adds, and the sum. */
function Reasons({ taken }: { taken: Taken }) {
  return (
    <table className="vessel-reasons small">
      <tbody>
        {waterfallBars(withCap(taken.reasons, taken.score), taken.score).map(
          ({ reason, folded, hundredths }, place) => (
            // Lines keep their order; two reasons may have the same words.
            <tr key={place}>
              <td>
                {reason === undefined ? say('score.smaller', { count: folded }) : <Outside value={reason.text} />}
              </td>
              <td className="num">{signed(hundredths)}</td>
            </tr>
          ),
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('vessel.sum')}</th>
          <td className="num">
            <b>{taken.score.toFixed(2)}</b>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Records of registers and lists that it is perhaps the vessel of. */
export function TakenFor({ entities }: { entities: readonly Taken[] }) {
  const [rows, more] = useFirstRows(entities, ROWS_FIRST);
  return (
    <VesselPart title={say('vessel.taken')} note={entities.length === 0 ? undefined : say('vessel.takenNote')}>
      {entities.length === 0 ? <p className="soft">{say('vessel.takenNone')}</p> : null}
      <ul>
        {rows.map((taken) => (
          <li key={taken.key} className="vessel-taken">
            <Link to="/entities/$id" params={{ id: taken.key }}>
              <Outside value={taken.entity.caption ?? taken.entity.id} />
            </Link>{' '}
            <span className="small muted">
              {schemaWord(taken.entity.schema)}, <Outside value={taken.datasetTitle} />
            </span>
            <Reasons taken={taken} />
          </li>
        ))}
      </ul>
      {more}
    </VesselPart>
  );
}
