import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { PageHeading } from '../../app/page-head.tsx';
import { PurposeGate } from '../../app/purpose/purpose-gate.tsx';
import '../../messages/add-vessel.ts';
import { say } from '../../messages/say.tsx';
import { Loaded } from '../loaded.tsx';
import { vesselOptions } from '../map/map-api.ts';
import { VesselParts } from './vessel-parts.tsx';
import './vessel.css';

/** One vessel: who it says it is, whose it is, where it was, what was found. It prints on two pages. */
export function VesselPage() {
  const { track } = useParams({ from: '/vessels/$track' });
  return (
    <div className="vessel">
      <PurposeGate what={say('vessel.protected')} rows={14}>
        <Work key={track} track={track} />
      </PurposeGate>
      <Heading track={track} />
    </div>
  );
}

/** The handling is that of what the part above has read; it is asked for there only. */
function Heading({ track }: { track: string }) {
  const { data } = useQuery({ ...vesselOptions(track), enabled: false });
  return (
    <PageHeading
      crumbs={[
        <Link key="map" to="/map">
          {say('nav.map')}
        </Link>,
        <span key="vessel">{say('vessel.title')}</span>,
        <span key="id" className="mono">
          {data === undefined ? track : say('vessel.mmsi', { mmsi: data.mmsi })}
        </span>,
      ]}
      title={say('vessel.title')}
      codes={data === undefined ? [] : [data.handling]}
    />
  );
}

function Work({ track }: { track: string }) {
  const vessel = useQuery(vesselOptions(track));
  return (
    <Loaded query={vessel} what={say('vessel.what')} rows={16}>
      {(page) => <VesselParts vessel={page} />}
    </Loaded>
  );
}
