import type { FindingDetail } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { say } from '../../../../messages/say.tsx';
import { Outside } from '../../../../parts/outside.tsx';
import { distanceWords } from '../../../../parts/sea/sea-words.ts';
import { utcTime } from '../../../../parts/sea/utc.ts';
import { Section } from '../../../../parts/section.tsx';

function Helper({ name, track }: { name: string | undefined; track: string | undefined }) {
  const words = name === undefined ? <span className="muted">{say('vessel.notSaid')}</span> : <Outside value={name} />;
  if (track === undefined) return words;
  return (
    <Link to="/vessels/$track" params={{ track }}>
      {words}
    </Link>
  );
}

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
              <th scope="col">{say('seaAlert.vessel')}</th>
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
            {nearest.map(({ vessel, distanceM, time, name, track }) => (
              <tr key={`${vessel} ${time}`}>
                <td>
                  <Helper name={name} track={track} />
                </td>
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
