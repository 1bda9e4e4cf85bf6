import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { PageHeading } from '../../../app/page-head.tsx';
import { PurposeGate } from '../../../app/purpose/purpose-gate.tsx';
import '../../../messages/add-hazards.ts';
import '../../../messages/add-sea.ts';
import '../../../messages/add-vessel.ts';
import { say } from '../../../messages/say.tsx';
import { Loaded } from '../../loaded.tsx';
import { eventOptions } from '../hazard-api.ts';
import { EventParts } from './event-parts.tsx';
import './event.css';

const route = getRouteApi('/hazards/$id');

/** One event out of many reports: what, where, who says so, who is in its way, what was decided. It prints on A4. */
export function EventPage() {
  const { id } = route.useParams();
  return (
    <div className="hz">
      <PurposeGate what={say('hazards.whatOne')} rows={14}>
        <Work key={id} id={id} />
      </PurposeGate>
      <Heading id={id} />
    </div>
  );
}

/** The handling is that of what the part above has read; it is asked for there only. */
function Heading({ id }: { id: string }) {
  const { data } = useQuery({ ...eventOptions(id), enabled: false });
  return (
    <PageHeading
      crumbs={[
        <Link key="hazards" to="/hazards" search={{}}>
          {say('hazards.title')}
        </Link>,
        <span key="what">{data === undefined ? say('hazards.event') : data.row.hazardTitle}</span>,
      ]}
      title={say('hazards.event')}
      codes={data === undefined ? [] : [data.handling]}
    />
  );
}

function Work({ id }: { id: string }) {
  const { from } = route.useSearch();
  const navigate = route.useNavigate();
  const event = useQuery(eventOptions(id));
  const redirectTo = event.data?.redirectTo;
  useEffect(() => {
    // The address becomes that of the one event, and the page says so.
    if (redirectTo === undefined || redirectTo === id) return;
    void navigate({ to: '/hazards/$id', params: { id: redirectTo }, search: { from: id }, replace: true });
  }, [redirectTo, id, navigate]);
  return (
    <Loaded query={event} what={say('hazards.whatOne')} rows={16}>
      {(page) => <EventParts page={page} from={from} />}
    </Loaded>
  );
}
