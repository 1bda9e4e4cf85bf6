import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import '../../messages/add-hazards.ts';
import { say } from '../../messages/say.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { doubtsOptions } from './hazard-api.ts';
import { type HazardParams, LANES } from './hazard-params.ts';

type TabId = (typeof LANES)[number] | 'doubts';
/** What is real first, then what a person has to say, then what is not real: each a page of its own. */
const ORDER: readonly TabId[] = ['actual', 'doubts', 'exercise', 'test'];

const laneSearch = (id: TabId): HazardParams => (id === 'doubts' || id === 'actual' ? {} : { lane: id });

/** What is real, what is in doubt, and what is none of it, apart. */
export function HazardTabs({ current }: { current: TabId }) {
  const navigate = useNavigate();
  const { data } = useQuery(doubtsOptions);
  const tabs = ORDER.map((id) => ({
    id,
    label: say(`hazards.tab.${id}`),
    ...(id === 'doubts' && data !== undefined && { count: data.total }),
  }));
  const go = (id: TabId) =>
    void (id === 'doubts'
      ? navigate({ to: '/hazards/doubts', search: {} })
      : navigate({ to: '/hazards', search: laneSearch(id) }));
  const link = (id: TabId, content: ReactNode, isCurrent: boolean) =>
    id === 'doubts' ? (
      <Link to="/hazards/doubts" search={{}} aria-current={isCurrent ? 'page' : undefined}>
        {content}
      </Link>
    ) : (
      <Link
        to="/hazards"
        search={laneSearch(id)}
        activeOptions={{ exact: true }}
        aria-current={isCurrent ? 'page' : undefined}
      >
        {content}
      </Link>
    );
  return (
    <Tabs
      label={say('hazards.tabs')}
      tabs={tabs}
      current={current}
      onGo={go}
      link={(tab, content, isCurrent) => link(tab.id, content, isCurrent)}
    />
  );
}
