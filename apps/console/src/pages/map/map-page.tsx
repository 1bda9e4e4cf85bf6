import { useState } from 'react';
import { PageHeading } from '../../app/page-head.tsx';
import { PurposeGate } from '../../app/purpose/purpose-gate.tsx';
import '../../messages/add-hazards.ts';
import '../../messages/add-sea.ts';
import '../../messages/add-sites.ts';
import { say } from '../../messages/say.tsx';
import { MapWork } from './map-work.tsx';
import './map.css';

/** The sea: every vessel, what it does, and what was found; the list beside it says the same. */
export function MapPage() {
  const [period, setPeriod] = useState('');
  const [codes, setCodes] = useState<readonly string[]>([]);
  return (
    <div className="map">
      <PageHeading crumbs={[say('nav.map'), ...(period === '' ? [] : [period])]} title={say('nav.map')} codes={codes} />
      <PurposeGate what={say('map.what')} rows={10}>
        <MapWork onPeriod={setPeriod} onCodes={setCodes} />
      </PurposeGate>
    </div>
  );
}
