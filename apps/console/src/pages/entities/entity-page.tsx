import type { EntityPage as EntityAnswer } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { PageHeading } from '../../app/page-head.tsx';
import { PurposeGate } from '../../app/purpose/purpose-gate.tsx';
import { say } from '../../messages/say.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { Loaded } from '../loaded.tsx';
import { entityOptions } from './entity-api.ts';
import { EntityAlerts } from './entity-alerts.tsx';
import { EntityAside } from './entity-aside.tsx';
import { EntityChanges } from './entity-changes.tsx';
import { EntityHead } from './entity-head.tsx';
import type { EntityTab } from './entity-params.ts';
import { factsOf } from './facts.ts';
import { FactsTable } from './facts-table.tsx';
import { RelatedTable } from './related-table.tsx';
import './entities.css';

/** One entity: what is said of it and by whom, what is related, what was decided about it, what changed. */
export function EntityPage() {
  const { id } = useParams({ from: '/entities/$id' });
  // Only what the part below has read: the strictest of its codes is the page's.
  const read = useQuery({ ...entityOptions(id), enabled: false }).data;
  const codes = [...new Set(read?.statements.map((statement) => statement.handling))];
  return (
    <div className="entity">
      <PageHeading
        crumbs={[
          <Link key="entities" to="/entities">
            {say('entities.title')}
          </Link>,
          <span key="id" className="mono">
            {id}
          </span>,
        ]}
        title={id}
        codes={codes}
      />
      <PurposeGate what={say('entities.protected')} rows={10}>
        <EntityWork key={id} id={id} />
      </PurposeGate>
    </div>
  );
}

function EntityWork({ id }: { id: string }) {
  const entity = useQuery(entityOptions(id));
  return (
    <Loaded query={entity} what={say('entities.what')} rows={14}>
      {(answer) => <EntityParts id={id} entity={answer} />}
    </Loaded>
  );
}

/** The first tab is the page itself. */
const searchOf = (next: EntityTab) => (next === 'facts' ? {} : { tab: next });

function EntityParts({ id, entity }: { id: string; entity: EntityAnswer }) {
  const { tab = 'facts', show = 'all' } = useSearch({ from: '/entities/$id' });
  const navigate = useNavigate();
  const facts = factsOf(entity.statements, entity.subject.id);
  const tabs = [
    { id: 'facts', label: say('entities.facts'), count: facts.length },
    { id: 'related', label: say('entities.related'), count: entity.related.length },
    { id: 'alerts', label: say('entities.alerts'), count: entity.alerts.length },
    { id: 'changes', label: say('entities.changes'), count: entity.changes.length },
  ] as const satisfies readonly { id: EntityTab; label: string; count: number }[];
  return (
    <>
      <EntityHead entity={entity} />
      <div className="entity-tabs">
        <Tabs
          label={say('entities.tabs')}
          tabs={tabs}
          current={tab}
          onGo={(next) => void navigate({ to: '/entities/$id', params: { id }, search: searchOf(next), replace: true })}
          link={(one, content, current) => (
            <Link
              to="/entities/$id"
              params={{ id }}
              search={searchOf(one.id)}
              activeOptions={{ exact: true }}
              replace
              aria-current={current ? 'page' : undefined}
            >
              {content}
            </Link>
          )}
        />
      </div>
      <div className="entity-body">
        <div className="entity-main">
          {tab === 'facts' ? <FactsTable facts={facts} show={show} id={id} entity={entity} /> : null}
          {tab === 'related' ? <RelatedTable entity={entity} /> : null}
          {tab === 'alerts' ? <EntityAlerts alerts={entity.alerts} /> : null}
          {tab === 'changes' ? <EntityChanges entity={entity} /> : null}
        </div>
        <EntityAside id={id} entity={entity} />
      </div>
    </>
  );
}
