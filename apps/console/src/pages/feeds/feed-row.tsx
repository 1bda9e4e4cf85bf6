import type { FeedHealth } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { ChevronDown, RefreshCw } from 'lucide-react';
import { useId } from 'react';
import { useMay } from '../../api/me.ts';
import { asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Outside } from '../../parts/outside.tsx';
import { outsideText } from '../../parts/outside-text.ts';
import { SectorMark } from '../../parts/sector-mark.tsx';
import { useFetchNow } from '../lists/list-api.ts';
import { FeedDetails } from './feed-details.tsx';
import { whyFailed } from './feed-order.ts';
import { HealthState } from './health-state.tsx';
import { PollStrip } from './poll-strip.tsx';

interface FeedRowProps {
  readonly health: FeedHealth;
  readonly open: boolean;
  readonly current: boolean;
  readonly onToggle: () => void;
}

/** One feed: how it fares, when it last answered well, what is kept though polls fail, and its details on demand. */
export function FeedRow({ health, open, current, onToggle }: FeedRowProps) {
  const id = useId();
  const { title, reads, sector, dataset } = health;
  return (
    <li className="feed-row" aria-current={current ? 'true' : undefined}>
      <div className="feed-row-main">
        <div className="feed-row-what">
          <h2>
            {reads === 'list' ? (
              <Link to="/lists/$dataset" params={{ dataset }}>
                <Outside value={title} />
              </Link>
            ) : (
              <Outside value={title} />
            )}
          </h2>
          <p className="feed-row-line small">
            <HealthState state={health.state} />
            <SectorMark sector={sector} />
            <span className="muted">{say(`feeds.reads.${reads}`)}</span>
          </p>
          <Kept health={health} />
        </div>
        <Times health={health} />
        <PollStrip polls={health.polls} />
        <div className="feed-row-do">
          <FetchNow health={health} />
          <Button kind="quiet" icon={ChevronDown} aria-expanded={open} aria-controls={id} onPress={onToggle}>
            {say(open ? 'feeds.less' : 'feeds.more')}
            <span className="sr">{outsideText(title).text}</span>
          </Button>
        </div>
      </div>
      <div id={id}>{open ? <FeedDetails health={health} /> : null}</div>
    </li>
  );
}

/** That a poll failed is said with what it does not do: nothing that is live goes away. */
function Kept({ health }: { health: FeedHealth }) {
  const { failuresInARow, live, reads } = health;
  if (failuresInARow === 0) return null;
  return (
    <>
      <p className="warning">
        {say('feeds.failedSince', {
          count: failuresInARow,
          why: outsideText(whyFailed(health) ?? say('feeds.failedWhy')).text,
        })}
      </p>
      <p className="soft">{reads === 'hazards' ? say('feeds.kept', { count: live }) : say('feeds.keptList')}</p>
    </>
  );
}

function Times({ health: { lastGood, lastPoll, newest, next, live, failuresInARow, reads } }: { health: FeedHealth }) {
  const time = (at: string | undefined, none: 'feeds.never' | 'feeds.notAsked') =>
    at === undefined ? <span className="muted">{say(none)}</span> : <Moment at={at} />;
  return (
    <dl className="feed-times">
      <div>
        <dt>{say('feeds.lastGood')}</dt>
        <dd>{time(lastGood, 'feeds.never')}</dd>
      </div>
      <div>
        <dt>{say('feeds.lastPoll')}</dt>
        <dd>{time(lastPoll, 'feeds.never')}</dd>
      </div>
      <div>
        <dt>{say('feeds.newest')}</dt>
        <dd>{time(newest, 'feeds.never')}</dd>
      </div>
      <div>
        <dt>{say('feeds.next')}</dt>
        <dd>{time(next, 'feeds.notAsked')}</dd>
      </div>
      <div>
        <dt>{say('feeds.failures')}</dt>
        <dd className={failuresInARow > 0 ? 'warning' : undefined}>{failuresInARow.toLocaleString('en-GB')}</dd>
      </div>
      {reads === 'hazards' ? (
        <div>
          <dt>{say('feeds.live')}</dt>
          <dd>{live.toLocaleString('en-GB')}</dd>
        </div>
      ) : null}
    </dl>
  );
}

function FetchNow({ health: { id, location } }: { health: FeedHealth }) {
  const fetchNow = useFetchNow();
  const may = useMay('feed.change');
  if (!may || location === undefined) return null;
  return (
    <>
      {fetchNow.error ? <span className="critical small">{asProblem(fetchNow.error).message}</span> : null}
      <Button icon={RefreshCw} isPending={fetchNow.isPending} onPress={() => fetchNow.mutate(id)}>
        {say('feeds.fetch')}
      </Button>
      <span className="sr" role="status">
        {fetchNow.isSuccess ? say('feeds.fetched') : null}
      </span>
    </>
  );
}
