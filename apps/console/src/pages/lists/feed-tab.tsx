import type { Feed, ListSummary } from '@quintet/node/api';
import { useState } from 'react';
import { asProblem } from '../../api/problem.ts';
import { useMay } from '../../api/me.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { SectorMark } from '../../parts/sector-mark.tsx';
import { TlpBadge } from '../../parts/tlp-badge.tsx';
import { FeedForm } from './feed-form.tsx';
import { useDeleteFeed } from './list-api.ts';

/** How a list arrives: what is known of its source, and the form for those who may change it. */
export function FeedTab({ list }: { list: ListSummary }) {
  const mayChange = useMay('feed.change');
  const { feed } = list;
  if (feed === undefined) {
    return <EmptyState>{say(list.own ? 'lists.feedOwn' : 'lists.feedNone')}</EmptyState>;
  }
  return (
    <div className="list-scroll feed-tab">
      {mayChange ? <FeedForm key={feed.id} feed={feed} /> : null}
      <div>
        <FeedFacts feed={feed} />
        {mayChange ? <DeleteFeed feed={feed} /> : null}
      </div>
    </div>
  );
}

function FeedFacts({ feed }: { feed: Feed }) {
  return (
    <dl className="feed-facts">
      <dt>{say('lists.feedOwner')}</dt>
      <dd>
        <Outside value={feed.owner} />
      </dd>
      <dt>{say('lists.feedSector')}</dt>
      <dd>
        <SectorMark sector={feed.sector} />
      </dd>
      <dt>{say('lists.feedBasis')}</dt>
      <dd>
        <Outside value={feed.legalBasis} />
      </dd>
      {feed.location === undefined ? null : (
        <>
          <dt>{say('lists.feedLocation')}</dt>
          <dd className="mono">
            <Outside value={feed.location} />
          </dd>
        </>
      )}
      {feed.format === undefined ? null : (
        <>
          <dt>{say('lists.feedFormat')}</dt>
          <dd className="mono">{feed.format}</dd>
        </>
      )}
      <dt>{say('lists.feedGrade')}</dt>
      <dd>{feed.grade}</dd>
      <dt>{say('lists.feedHandling')}</dt>
      <dd>
        <TlpBadge code={feed.handling} as="cell" />
      </dd>
      <dt>{say('lists.feedChecked')}</dt>
      <dd>{feed.checkedAt === undefined ? say('settings.personNever') : <Moment at={feed.checkedAt} as="full" />}</dd>
      {feed.nextAt === undefined ? null : (
        <>
          <dt>{say('lists.feedNext')}</dt>
          <dd>
            <Moment at={feed.nextAt} as="full" />
          </dd>
        </>
      )}
    </dl>
  );
}

function DeleteFeed({ feed }: { feed: Feed }) {
  const [asked, setAsked] = useState(false);
  const remove = useDeleteFeed();
  if (remove.error) return <ProblemNotice problem={asProblem(remove.error)} />;
  return asked ? (
    <Notice
      tone="warning"
      actions={
        <>
          <Button onPress={() => remove.mutate(feed.id)}>{say('lists.feedDelete')}</Button>
          <Button kind="quiet" onPress={() => setAsked(false)}>
            {say('common.cancel')}
          </Button>
        </>
      }
    >
      {say('lists.feedDeleteSure', { title: feed.title })}
    </Notice>
  ) : (
    <p className="feed-delete">
      <Button kind="quiet" onPress={() => setAsked(true)}>
        {say('lists.feedDelete')}
      </Button>{' '}
      <span className="small muted">{say('lists.feedDeleteWhy')}</span>
    </p>
  );
}
