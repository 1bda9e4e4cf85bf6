import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { PageHeading } from '../../app/page-head.tsx';
import { PurposeGate } from '../../app/purpose/purpose-gate.tsx';
import '../../messages/add-hazards.ts';
import '../../messages/add-sea.ts';
import '../../messages/add-sites.ts';
import '../../messages/add-vessel.ts';
import { say } from '../../messages/say.tsx';
import { Loaded } from '../loaded.tsx';
import { siteOptions } from '../map/hazard-layer-api.ts';
import { SiteParts } from './site-parts.tsx';
import './site.css';

/** One site of critical infrastructure: whose it is, what threatens it, who comes near, who fails without it. It prints. */
export function SitePage() {
  const { _splat: key = '' } = useParams({ from: '/sites/$' });
  return (
    <div className="page site">
      <PurposeGate what={say('sites.protected')} rows={14}>
        <Work key={key} siteKey={key} />
      </PurposeGate>
      <Heading siteKey={key} />
    </div>
  );
}

/** The handling is that of what the part above has read; it is asked for there only. */
function Heading({ siteKey }: { siteKey: string }) {
  const { data } = useQuery({ ...siteOptions(siteKey), enabled: false });
  return (
    <PageHeading
      crumbs={[
        <Link key="map" to="/map" search={{ list: 'sites' }}>
          {say('nav.map')}
        </Link>,
        <span key="site">{say('sites.title')}</span>,
        <span key="id" className="mono">
          {siteKey}
        </span>,
      ]}
      title={say('sites.title')}
      codes={data === undefined ? [] : [data.handling]}
    />
  );
}

function Work({ siteKey }: { siteKey: string }) {
  const site = useQuery(siteOptions(siteKey));
  return (
    <Loaded query={site} what={say('sites.what')} rows={16}>
      {(page) => <SiteParts site={page} />}
    </Loaded>
  );
}
