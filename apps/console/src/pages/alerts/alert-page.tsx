import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useKeys } from '../../app/keys/use-keys.ts';
import { PageHeading } from '../../app/page-head.tsx';
import { PurposeGate } from '../../app/purpose/purpose-gate.tsx';
import { useMe } from '../../api/me.ts';
import { say } from '../../messages/say.tsx';
import { AlertDetail } from './detail/alert-detail.tsx';
import { useDecisions } from './use-decisions.tsx';

const route = getRouteApi('/alerts/$id');

function Work({ id }: { id: string }) {
  const navigate = useNavigate();
  // Here nothing follows: the alert stays open and shows what was decided.
  const decisions = useDecisions({ onLeave: () => undefined, onBack: () => undefined });
  useKeys({ back: () => navigate({ to: '/alerts', search: { sel: id } }) });
  return (
    <AlertDetail
      id={id}
      alone
      crumbs={[say('alerts.title'), id]}
      failed={decisions.failed}
      onForget={decisions.forget}
      onDecide={decisions.take}
    />
  );
}

/** One alert on its own page, as a colleague opens it from a link. */
export function AlertPage() {
  const { id } = route.useParams();
  const { purpose } = useMe();
  if (purpose === undefined) {
    return (
      <>
        <PageHeading crumbs={[say('alerts.title'), id]} title={say('alerts.title')} />
        <h1 className="sr">{say('alerts.one', { id })}</h1>
        <PurposeGate what={say('alerts.one', { id })} rows={18}>
          {null}
        </PurposeGate>
      </>
    );
  }
  return <Work id={id} />;
}
