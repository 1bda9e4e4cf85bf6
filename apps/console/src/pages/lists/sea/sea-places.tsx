import { PurposeGate } from '../../../app/purpose/purpose-gate.tsx';
import '../../../messages/add-vessel.ts';
import { say } from '../../../messages/say.tsx';
import { Areas } from './areas.tsx';
import { Ports } from './ports.tsx';
import './sea-lists.css';

/** The places that positions are held against: watched areas and ports. */
export function SeaPlaces() {
  return (
    <PurposeGate what={say('receiver.placesWhat')} rows={2}>
      <Areas />
      <Ports />
    </PurposeGate>
  );
}
