import type { GraphEntity } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { selectorWord } from './words.ts';

const SHOWN_MAX = 12;

/** Values that others hold too, rarest first: where one thread may lead to the next. */
export function SelectorsTable({ selectors }: Pick<GraphEntity, 'selectors'>) {
  const rarest = selectors.toSorted((a, b) => a.degree - b.degree);
  // What nobody else holds leads nowhere.
  const held = rarest.filter(({ degree }) => degree > 1);
  if (held.length === 0) return null;
  return (
    <section className="entity-selectors" aria-labelledby="selectors-title">
      <div className="facts-head">
        <h2 id="selectors-title">{say('entity.selectors')}</h2>
        <span className="muted small">{say('entity.selectorsWhy')}</span>
      </div>
      <table className="facts">
        <thead className="sr">
          <tr>
            <th scope="col">{say('entities.property')}</th>
            <th scope="col">{say('entities.value')}</th>
            <th scope="col">{say('entity.selectorHolders')}</th>
          </tr>
        </thead>
        <tbody>
          {held.slice(0, SHOWN_MAX).map(({ type, value, degree }) => (
            <tr key={`${type} ${value}`}>
              <th scope="row" className="facts-property">
                {selectorWord(type)}
              </th>
              <td>
                <div className="cut" title={value}>
                  <Outside value={value} />
                </div>
              </td>
              <td className="num soft selector-holders">{say('entity.selectorOthers', { count: degree - 1 })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
