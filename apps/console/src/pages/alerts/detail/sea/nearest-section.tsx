import type { FindingDetail } from '@quintet/node/api';
import { say } from '../../../../messages/say.tsx';
import { distanceWords } from '../../../../parts/sea/sea-words.ts';
import { utcTime } from '../../../../parts/sea/utc.ts';
import { Section } from '../../../../parts/section.tsx';

/** Who could help soonest: the vessels near a distress signal, nearest first. */
export function NearestSection({ sea: { evidence } }: { sea: FindingDetail }) {
  const nearest = evidence.nearest ?? [];
  return (
    <Section title={say('seaAlert.nearest')} note={nearest.length === 0 ? undefined : nearest.length}>
      {nearest.length === 0 ? (
        <p className="soft">{say('seaAlert.nearestNone')}</p>
      ) : (
        <table className="sea-nearest">
          <thead>
            <tr>
              <th scope="col">{say('seaAlert.mmsi')}</th>
              <th scope="col" className="num">
                {say('seaAlert.nearestAway')}
              </th>
              <th scope="col" className="num">
                {say('seaAlert.nearestHeard')}
              </th>
            </tr>
          </thead>
          <tbody>
            {nearest.map(({ vessel, distanceM, time }) => (
              <tr key={`${vessel} ${time}`}>
                <td className="mono">{vessel}</td>
                <td className="num">{distanceWords(distanceM)}</td>
                <td className="num">{utcTime(time * 1000)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
