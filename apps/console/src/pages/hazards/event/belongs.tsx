import type { HazardReportShape } from '@quintet/node/api';
import { Unlink } from 'lucide-react';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { apartWords, kmWords } from '../../../parts/hazards/hazard-words.ts';
import { Outside } from '../../../parts/outside.tsx';

type Evidence = HazardReportShape['evidence'][number];

function measured({ timeS, distanceKm, magnitude }: Evidence): string {
  return [
    ...(timeS === undefined ? [] : [say('hazards.evidence.time', { duration: apartWords(timeS) })]),
    ...(distanceKm === undefined ? [] : [say('hazards.exposure.away', { distance: kmWords(distanceKm) })]),
    ...(magnitude === undefined ? [] : [say('hazards.evidence.magnitude', { magnitude: Math.abs(magnitude) })]),
  ].join(', ');
}

/** Why it belongs to this event, link by link; each can be said to be wrong. */
export function Belongs({
  evidence,
  nameOf,
  onSplit,
}: {
  evidence: readonly Evidence[];
  nameOf: (report: string) => string;
  onSplit: ((other: string) => void) | undefined;
}) {
  if (evidence.length === 0) return <p className="soft">{say('hazards.evidence.none')}</p>;
  return (
    <ul className="hz-evidence">
      {evidence.map((one) => (
        <li key={`${one.with} ${one.rule}`}>
          <span>
            <Outside value={one.text} />{' '}
            <span className="soft">
              {say('hazards.evidence.with')} <Outside value={nameOf(one.with)} />
              {measured(one) === '' ? null : ` · ${measured(one)}`}
            </span>
          </span>
          <span className="num">{one.score.toFixed(2)}</span>
          {onSplit === undefined ? null : (
            <Button kind="quiet" icon={Unlink} onPress={() => onSplit(one.with)}>
              {say('hazards.notSame')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
