import type { VesselPage } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { utcTime } from '../../parts/sea/utc.ts';
import { useFirstRows } from './first-rows.tsx';
import { VesselPart } from './vessel-part.tsx';

/** The ports that it called at, newest first. */
export function PortCalls({ calls }: { calls: VesselPage['portCalls'] }) {
  const newest = calls.toSorted((one, other) => Date.parse(other.start) - Date.parse(one.start));
  const [rows, more] = useFirstRows(newest);
  return (
    <VesselPart title={say('vessel.portCalls')} note={calls.length === 0 ? undefined : calls.length}>
      {calls.length === 0 ? (
        <p className="soft">{say('vessel.portCallsNone')}</p>
      ) : (
        <table className="vessel-table">
          <thead>
            <tr>
              <th scope="col">{say('vessel.port')}</th>
              <th scope="col" className="vessel-when">
                {say('vessel.from')}
              </th>
              <th scope="col" className="vessel-when">
                {say('vessel.to')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ finding, port, start, end, text }) => (
              <tr key={finding}>
                <td>
                  <Outside value={port === '' ? text : port} />
                </td>
                <td>{utcTime(start)}</td>
                <td>{end === undefined ? say('vessel.goesOn') : utcTime(end)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more}
    </VesselPart>
  );
}
