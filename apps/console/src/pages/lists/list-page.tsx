import type { ListSummary } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { PageHeading } from '../../app/page-head.tsx';
import { PurposeGate } from '../../app/purpose/purpose-gate.tsx';
import { say } from '../../messages/say.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { TlpBadge } from '../../parts/tlp-badge.tsx';
import { Loaded } from '../loaded.tsx';
import { FeedTrouble } from './attention.tsx';
import { Editions } from './editions.tsx';
import { Entries } from './entries.tsx';
import { FeedState } from './feed-state.tsx';
import { FeedTab } from './feed-tab.tsx';
import { FetchNow } from './fetch-now.tsx';
import { listsOptions } from './list-api.ts';
import type { ListTab } from './list-params.ts';
import './lists.css';

/** One list: its editions, its entries, its feed. */
export function ListPage() {
  const { dataset } = useParams({ from: '/lists/$dataset' });
  const lists = useQuery(listsOptions);
  return (
    <div className="list">
      <PageHeading
        crumbs={[
          <Link key="lists" to="/lists">
            {say('lists.title')}
          </Link>,
          <span key="dataset" className="mono">
            {dataset}
          </span>,
        ]}
        title={dataset}
      />
      <Loaded query={lists} what={say('lists.what')} rows={10}>
        {(all) => {
          const list = all.find((one) => one.dataset === dataset);
          return list === undefined ? <EmptyState>{say('lists.noList')}</EmptyState> : <ListParts list={list} />;
        }}
      </Loaded>
    </div>
  );
}

/** The first tab is the page itself. */
const searchOf = (next: ListTab) => (next === 'editions' ? {} : { tab: next });

function ListParts({ list }: { list: ListSummary }) {
  const { tab = 'editions' } = useSearch({ from: '/lists/$dataset' });
  const navigate = useNavigate();
  const { dataset, feed } = list;
  const trouble = feed?.state === 'late' || feed?.state === 'refused';
  const tabs = [
    { id: 'editions', label: say('lists.editions') },
    { id: 'entries', label: say('lists.entriesTab'), count: list.entries },
    { id: 'feed', label: say('lists.feedTab') },
  ] as const satisfies readonly { id: ListTab; label: string; count?: number }[];
  return (
    <>
      <header className="list-head">
        <div className="list-title">
          <h1>
            <Outside value={list.title} />
          </h1>
          <span className="mono muted">{dataset}</span>
          {feed && !list.own ? <FeedState feed={feed} /> : <span className="muted">{say('lists.own')}</span>}
          {feed ? (
            <span className="push list-tools">
              <TlpBadge code={feed.handling} />
              {trouble ? null : <FetchNow feed={feed} />}
            </span>
          ) : null}
        </div>
        {trouble ? <FeedTrouble list={list} /> : null}
      </header>
      <div className="list-tabs">
        <Tabs
          label={say('lists.tabs')}
          tabs={tabs}
          current={tab}
          onGo={(next) =>
            void navigate({ to: '/lists/$dataset', params: { dataset }, search: searchOf(next), replace: true })
          }
          link={(one, content, current) => (
            <Link
              to="/lists/$dataset"
              params={{ dataset }}
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
      {tab === 'editions' ? <Editions list={list} /> : null}
      {tab === 'entries' ? (
        <PurposeGate what={say('lists.entriesOf', { count: list.entries })} rows={10}>
          <Entries list={list} />
        </PurposeGate>
      ) : null}
      {tab === 'feed' ? <FeedTab list={list} /> : null}
    </>
  );
}
