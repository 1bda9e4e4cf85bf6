import type { FindingDetail } from '@quintet/node/api';
import '../../messages/add-sea.ts';
import { say } from '../../messages/say.tsx';
import { outsideText } from '../outside-text.ts';
import { distanceWords, vesselName } from './sea-words.ts';
import { TimeChart } from './time-chart.tsx';

const thresholdOf = ({ evidence }: FindingDetail): number | undefined =>
  Object.entries(evidence.thresholds).find(([name]) => /distance.*m$/iu.test(name))?.[1];

/** The distance between the two vessels of a finding, with the threshold below which they count as together. Nothing where none was measured. */
export function DistanceOverTime({ finding, heightPx }: { finding: FindingDetail; heightPx?: number }) {
  const points = finding.evidence.distances ?? [];
  const [one, other] = finding.vessels;
  if (points.length === 0 || one === undefined || other === undefined) return null;
  const threshold = thresholdOf(finding);
  const metres = points.map(([, each]) => each);
  const name = (vessel: typeof one) => outsideText(vesselName(vessel)).text;
  const title = say('sea.chart.distance', { one: name(one), other: name(other) });
  const below = threshold === undefined ? points.length : metres.filter((each) => each <= threshold).length;
  return (
    <TimeChart
      title={title}
      said={say('sea.chart.distanceSaid', {
        title,
        least: distanceWords(Math.min(...metres)),
        most: distanceWords(Math.max(...metres)),
        below,
        all: points.length,
        threshold: threshold === undefined ? '–' : distanceWords(threshold),
      })}
      points={points}
      valueHead={say('sea.chart.distanceUnit')}
      value={distanceWords}
      threshold={threshold}
      {...(heightPx !== undefined && { heightPx })}
    />
  );
}
