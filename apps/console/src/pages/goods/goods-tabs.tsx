import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import '../../messages/add-goods.ts';
import { say } from '../../messages/say.tsx';
import { Tabs } from '../../parts/tabs.tsx';

const PLACES = { declarations: '/goods', rules: '/goods/rules' } as const;
type TabId = keyof typeof PLACES;
const ORDER: readonly TabId[] = ['declarations', 'rules'];

/** What was declared, and the rules that say what of it does not fit. */
export function GoodsTabs({ current }: { current: TabId }) {
  const navigate = useNavigate();
  const link = (id: TabId, content: ReactNode, isCurrent: boolean) => (
    <Link to={PLACES[id]} activeOptions={{ exact: true }} aria-current={isCurrent ? 'page' : undefined}>
      {content}
    </Link>
  );
  return (
    <Tabs
      label={say('goods.tabs')}
      tabs={ORDER.map((id) => ({ id, label: say(`goods.tab.${id}`) }))}
      current={current}
      onGo={(id) => void navigate({ to: PLACES[id] })}
      link={(tab, content, isCurrent) => link(tab.id, content, isCurrent)}
    />
  );
}
