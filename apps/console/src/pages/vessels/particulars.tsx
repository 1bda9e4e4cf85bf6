import type { VesselPage } from '@quintet/node/api';
import type { ReactNode } from 'react';
import { say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { courseWords, kindWord, speedWords } from '../../parts/sea/sea-words.ts';
import { VesselPart } from './vessel-part.tsx';

function sizeWords({ length, width }: VesselPage): string | undefined {
  if (length === undefined) return undefined;
  return width === undefined ? say('vessel.lengthOnly', { length }) : say('vessel.lengthValue', { length, width });
}

/** What it is and where it is bound, as it says; and who heard it. */
export function Particulars({ vessel }: { vessel: VesselPage }) {
  const { kind, shipType, draught, destination, speed, course, receivers } = vessel;
  const lines: readonly (readonly [string, ReactNode])[] = [
    [
      say('vessel.kind'),
      shipType === undefined
        ? kindWord(kind)
        : say('vessel.kindCode', { kind: kindWord(kind), code: String(shipType) }),
    ],
    [say('vessel.length'), sizeWords(vessel)],
    [say('vessel.draught'), draught === undefined ? undefined : say('vessel.draughtValue', { draught })],
    [say('vessel.destination'), destination === undefined ? undefined : <Outside value={destination} />],
    [say('vessel.speedCourse'), speed === undefined ? undefined : `${speedWords(speed)}, ${courseWords(course)}`],
    [
      say('vessel.receivers'),
      receivers.length === 0
        ? undefined
        : receivers.map((name, place) => (
            <span key={name}>
              {place === 0 ? null : ', '}
              <Outside value={name} />
            </span>
          )),
    ],
  ];
  return (
    <VesselPart title={say('vessel.particulars')}>
      <dl className="vessel-facts">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? <span className="muted">{say('vessel.notSaid')}</span>}</dd>
          </div>
        ))}
      </dl>
    </VesselPart>
  );
}
