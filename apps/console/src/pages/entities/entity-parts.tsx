import type { EntityPage as Entry, GraphEntity } from '@quintet/node/api';
import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { useKeys } from '../../app/keys/use-keys.ts';
import { say } from '../../messages/say.tsx';
import { GreyBars } from '../../parts/grey-bars.tsx';
import { NotesPanel } from '../../parts/notes/notes-panel.tsx';
import { Notice } from '../../parts/notice.tsx';
import { type Tab, Tabs } from '../../parts/tabs.tsx';
import { writeKeys } from '../graph/graph-params.ts';
import { EntityAlerts } from './entity-alerts.tsx';
import { EntityAside } from './entity-aside.tsx';
import { EntityChanges } from './entity-changes.tsx';
import { EntityHead } from './entity-head.tsx';
import type { EntityTab } from './entity-params.ts';
import { factsOf } from './facts.ts';
import { FactsTable } from './facts-table.tsx';
import { MembersTable } from './members-table.tsx';
import { RelatedTable } from './related-table.tsx';
import { SelectorsTable } from './selectors-table.tsx';
import { useEntityParams } from './use-entity-params.ts';

// Each with the layout that it needs: what is only read comes without.
const OwnershipTab = lazy(async () => ({ default: (await import('./ownership/ownership-tab.tsx')).OwnershipTab }));
const NetworkTab = lazy(async () => ({ default: (await import('./network/network-tab.tsx')).NetworkTab }));
const IdentityPanel = lazy(async () => ({ default: (await import('./identity-panel.tsx')).IdentityPanel }));
const TimelineTab = lazy(async () => ({ default: (await import('./timeline/timeline-tab.tsx')).TimelineTab }));

/** Whom somebody can own: a person has no owners. */
const OWNED = (schema: string): boolean => schema !== 'Person';

interface EntityPartsProps {
  /** As it stands in the address. */
  readonly id: string;
  readonly entity: GraphEntity;
  /** What the list says, when the entity is an entry of one. */
  readonly entry: Entry | undefined;
  /** The graph has it. */
  readonly inGraph: boolean;
}

/** The first tab is the page itself. */
const searchOf = (next: EntityTab) => (next === 'facts' ? {} : { tab: next });

export function EntityParts({ id, entity, entry, inGraph }: EntityPartsProps) {
  const { tab = 'facts', show = 'all' } = useEntityParams();
  const navigate = useNavigate();
  const facts = useMemo(() => factsOf(entity), [entity]);
  const links = entity.links.reduce((sum, { count }) => sum + count, 0);
  const tabs: readonly Tab<EntityTab>[] = [
    { id: 'facts', label: say('entity.facts'), count: facts.length },
    ...(inGraph
      ? [
          { id: 'network', label: say('entity.network'), count: links } as const,
          ...(OWNED(entity.schema) ? [{ id: 'ownership', label: say('entity.ownership') } as const] : []),
          { id: 'timeline', label: say('entity.timeline') } as const,
          { id: 'identity', label: say('entity.identity'), count: entity.members.length } as const,
        ]
      : []),
    ...(entry === undefined
      ? []
      : [
          { id: 'related', label: say('entities.related'), count: entry.related.length } as const,
          { id: 'alerts', label: say('entities.alerts'), count: entry.alerts.length } as const,
          { id: 'changes', label: say('entities.changes'), count: entry.changes.length } as const,
        ]),
  ];
  const current = tabs.some((one) => one.id === tab) ? tab : 'facts';
  useKeys({
    graph: () =>
      inGraph
        ? void navigate({ to: '/entities/graph', search: { ask: 'neighbours', n: writeKeys([entity.key]) } })
        : false,
  });
  const wide = current === 'network' || current === 'ownership';
  return (
    <>
      <EntityHead entity={entity} entry={entry} inGraph={inGraph} />
      {inGraph ? null : <Notice>{say('entity.notInGraph')}</Notice>}
      <div className="entity-tabs">
        <Tabs
          label={say('entities.tabs')}
          tabs={tabs}
          current={current}
          onGo={(next) => void navigate({ to: '/entities/$id', params: { id }, search: searchOf(next), replace: true })}
          link={(one, content, isCurrent) => (
            <Link
              to="/entities/$id"
              params={{ id }}
              search={searchOf(one.id)}
              activeOptions={{ exact: true }}
              replace
              aria-current={isCurrent ? 'page' : undefined}
            >
              {content}
            </Link>
          )}
        />
      </div>
      {wide ? (
        <Suspense fallback={<GreyBars rows={8} />}>
          {current === 'network' ? <NetworkTab entityKey={entity.key} caption={entity.caption} /> : null}
          {current === 'ownership' ? <OwnershipTab entityKey={entity.key} /> : null}
        </Suspense>
      ) : (
        <div className="entity-body" data-alone={current === 'facts' || entry !== undefined ? undefined : true}>
          <div className="entity-main">
            {current === 'facts' ? (
              <>
                {entity.statementsInAll === undefined ? null : (
                  <p className="small warning">
                    {say('entities.factsPart', { all: entity.statementsInAll, shown: entity.statements.length })}
                  </p>
                )}
                <FactsTable facts={facts} show={show} id={id} entry={entry} />
                <SelectorsTable selectors={entity.selectors} />
                {inGraph ? <NotesPanel object={`entity:${entity.key}`} /> : null}
              </>
            ) : null}
            {current === 'identity' ? (
              <>
                <MembersTable members={entity.members} />
                <Suspense fallback={<GreyBars rows={5} />}>
                  <IdentityPanel entityKey={entity.key} />
                </Suspense>
              </>
            ) : null}
            {current === 'timeline' ? (
              <Suspense fallback={<GreyBars rows={8} />}>
                <TimelineTab entityKey={entity.key} />
              </Suspense>
            ) : null}
            {entry !== undefined && current === 'related' ? <RelatedTable entity={entry} /> : null}
            {entry !== undefined && current === 'alerts' ? <EntityAlerts alerts={entry.alerts} /> : null}
            {entry !== undefined && current === 'changes' ? <EntityChanges entity={entry} /> : null}
          </div>
          {current === 'facts' || entry !== undefined ? <EntityAside id={id} entity={entity} entry={entry} /> : null}
        </div>
      )}
    </>
  );
}
