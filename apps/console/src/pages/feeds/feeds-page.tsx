import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Rss } from 'lucide-react';
import { useMay } from '../../api/me.ts';
import { useKeys } from '../../app/keys/use-keys.ts';
import { PageHeading } from '../../app/page-head.tsx';
import '../../messages/add-feeds.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Page, PageHead } from '../../parts/section.tsx';
import { FeedForm } from '../lists/feed-form.tsx';
import '../lists/lists.css';
import { Loaded } from '../loaded.tsx';
import { inOrderOfNeed, isInTrouble } from './feed-order.ts';
import { FeedRow } from './feed-row.tsx';
import { feedsHealthOptions } from './feeds-api.ts';
import './feeds.css';
import type { FeedsParams } from './feeds-params.ts';

/** Every feed with how it fares, those that need somebody first. */
export function FeedsPage() {
  const { sel, panel } = useSearch({ from: '/feeds' });
  const navigate = useNavigate();
  const health = useQuery(feedsHealthOptions);
  const mayChange = useMay('feed.change');
  const go = (search: FeedsParams) => void navigate({ to: '/feeds', search, replace: true });
  const feeds = inOrderOfNeed(health.data?.feeds ?? []);
  const trouble = feeds.filter(isInTrouble).length;
  return (
    <Page>
      <PageHeading
        crumbs={[
          <Link key="lists" to="/lists">
            {say('lists.title')}
          </Link>,
          say('feeds.title'),
        ]}
        title={say('feeds.title')}
      />
      <PageHead
        title={say('feeds.title')}
        note={health.data === undefined ? undefined : say('feeds.note', { all: feeds.length, trouble })}
        tools={
          <>
            <Link to="/lists">{say('feeds.all')}</Link>
            {mayChange ? (
              <Button icon={Rss} onPress={() => go({ panel: 'feed' })}>
                {say('feeds.add')}
              </Button>
            ) : null}
          </>
        }
      />
      {panel === 'feed' && mayChange ? <FeedForm onDone={() => go({})} /> : null}
      <Loaded query={health} what={say('feeds.what')} rows={10}>
        {() =>
          feeds.length === 0 ? (
            <EmptyState>{say('feeds.none')}</EmptyState>
          ) : (
            <Rows feeds={feeds} sel={sel} onSel={(next) => go(next === undefined ? {} : { sel: next })} />
          )
        }
      </Loaded>
    </Page>
  );
}

interface RowsProps {
  readonly feeds: ReturnType<typeof inOrderOfNeed>;
  readonly sel: string | undefined;
  readonly onSel: (id: string | undefined) => void;
}

function Rows({ feeds, sel, onSel }: RowsProps) {
  const at = feeds.findIndex(({ id }) => id === sel);
  const move = (by: 1 | -1) => onSel(feeds[Math.min(feeds.length - 1, Math.max(0, at + by))]?.id);
  useKeys({
    next: () => move(1),
    previous: () => move(-1),
    back: () => (sel === undefined ? false : onSel(undefined)),
  });
  return (
    <ul className="feed-rows" aria-label={say('feeds.list')}>
      {feeds.map((health) => (
        <FeedRow
          key={health.id}
          health={health}
          open={health.id === sel}
          current={health.id === sel}
          onToggle={() => onSel(health.id === sel ? undefined : health.id)}
        />
      ))}
    </ul>
  );
}
