import { PurposeGate } from '../../../app/purpose/purpose-gate.tsx';
import { say } from '../../../messages/say.tsx';
import '../../../messages/add-vessel.ts';
import { Areas } from './areas.tsx';
import { Ports } from './ports.tsx';
import { Receivers } from './receivers.tsx';
import './sea-sources.css';

/** Where positions come from, and the places that they are held against: receivers, ports, watched areas. */
export function SeaSources() {
  return (
    <>
      <Receivers />
      <PurposeGate what={`${say('receiver.portsWhat')} and ${say('receiver.areasWhat')}`} rows={2}>
        <Areas />
        <Ports />
      </PurposeGate>
    </>
  );
}
