import { isMessage, say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { utcTime } from '../../parts/sea/utc.ts';
import { useFirstRows } from './first-rows.tsx';
import { inOrder, type Said } from './history-order.ts';
import { VesselPart } from './vessel-part.tsx';

const ROWS_FIRST = 12;

function propertyWords(property: string): string {
  const key = `vessel.said.${property}`;
  return isMessage(key) ? say(key) : property;
}

/** What it said of itself, value by value, with the first and the last time that it said so. */
export function HistoryTable({ history }: { history: readonly Said[] }) {
  const [rows, more] = useFirstRows(inOrder(history), ROWS_FIRST);
  return (
    <VesselPart title={say('vessel.history')} note={history.length === 0 ? undefined : history.length}>
      {history.length === 0 ? (
        <p className="soft">{say('vessel.historyNone')}</p>
      ) : (
        <table className="vessel-table">
          <thead>
            <tr>
              <th scope="col" className="vessel-with">
                {say('vessel.property')}
              </th>
              <th scope="col">{say('vessel.value')}</th>
              <th scope="col" className="vessel-when">
                {say('vessel.first')}
              </th>
              <th scope="col" className="vessel-when">
                {say('vessel.last')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ property, value, first, last }, place) => (
              <tr key={`${property} ${value}`}>
                <td>
                  <span className={rows[place - 1]?.property === property ? 'sr' : 'soft'}>
                    {propertyWords(property)}
                  </span>
                </td>
                <td>
                  <Outside value={value} />
                </td>
                <td>{utcTime(first)}</td>
                <td>{utcTime(last)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more}
    </VesselPart>
  );
}
