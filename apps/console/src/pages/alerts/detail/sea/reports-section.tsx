import type { FindingDetail } from '@quintet/node/api';
import { say } from '../../../../messages/say.tsx';
import { Button } from '../../../../parts/button.tsx';
import { Outside } from '../../../../parts/outside.tsx';
import { courseWords, speedWords, vesselName } from '../../../../parts/sea/sea-words.ts';
import { utcTime } from '../../../../parts/sea/utc.ts';
import { Section } from '../../../../parts/section.tsx';
import { placeWords } from '../../../map/finding-title.ts';

const ROWS_MAX = 200;

interface ReportsProps {
  readonly sea: FindingDetail;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function Reports({ sea }: { sea: FindingDetail }) {
  const { fixes } = sea.evidence;
  const nameOf = (mmsi: string) => vesselName(sea.vessels.find((one) => one.mmsi === mmsi) ?? { mmsi, name: '' });
  const more = fixes.length - ROWS_MAX;
  return (
    <>
      <table className="sea-reports">
        <thead>
          <tr>
            <th scope="col">{say('seaAlert.vessel')}</th>
            <th scope="col">{say('seaAlert.time')}</th>
            <th scope="col">{say('seaAlert.place')}</th>
            <th scope="col" className="num">
              {say('seaAlert.speed')}
            </th>
            <th scope="col" className="num">
              {say('seaAlert.course')}
            </th>
          </tr>
        </thead>
        <tbody>
          {fixes.slice(0, ROWS_MAX).map(({ vessel, time, lon, lat, speed, course }, place) => (
            // Reports keep their order; two may say the same.
            <tr key={place}>
              <td>
                <Outside value={nameOf(vessel)} />
              </td>
              <td>{utcTime(time * 1000)}</td>
              <td>{placeWords(lon, lat)}</td>
              <td className="num">{speedWords(speed)}</td>
              <td className="num">{courseWords(course)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? <p className="muted">{say('seaAlert.reportsMore', { count: more })}</p> : null}
    </>
  );
}

/** The reports that a finding rests on, one by one; `i` opens and closes them. */
export function ReportsSection({ sea, open, onToggle }: ReportsProps) {
  const count = sea.evidence.fixes.length;
  return (
    <Section title={say('seaAlert.reports')}>
      {count === 0 ? (
        <p className="soft">{say('seaAlert.reportsNone')}</p>
      ) : (
        <Button kind="link" command="source" aria-expanded={open} onPress={onToggle}>
          {open ? say('seaAlert.reportsHide') : say('seaAlert.reportsShow', { count })}
        </Button>
      )}
      {open && count > 0 ? <Reports sea={sea} /> : null}
    </Section>
  );
}
