import type { Today } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMe } from '../../api/me.ts';
import { asProblem } from '../../api/problem.ts';
import { PageHeading } from '../../app/page-head.tsx';
import { PurposeGate } from '../../app/purpose/purpose-gate.tsx';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { GreyBars } from '../../parts/grey-bars.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { Page, PageHead, Section } from '../../parts/section.tsx';
import { dateTime, shortTime } from '../../parts/time.ts';
import { Followed } from './followed.tsx';
import { Deltas, LateFeeds } from './list-news.tsx';
import { NextAlerts } from './next-alerts.tsx';
import { PinnedWarnings } from './pinned-warnings.tsx';
import { todayOptions } from './today-api.ts';
import './today.css';

function Since({ since }: { since: Today['since'] | undefined }) {
  if (since === undefined) return <p className="since">{say('today.first')}</p>;
  return (
    <p className="since">
      <b>{say('today.since', { at: dateTime(since.at) })}</b>
      <span>{say('today.since.new', { count: since.newAlerts })}</span>
      <span>{say('today.since.closed', { count: since.closed })}</span>
      <span>{say('today.since.editions', { count: since.editions })}</span>
    </p>
  );
}

function Screened({ screened }: Pick<Today, 'screened'>) {
  const { payments, subjects, lastDailyRun } = screened;
  return (
    <Section title={say('today.screened')}>
      <p className="screened">
        <span>{say('today.screened.payments', { count: payments })}</span>
        <span>{say('today.screened.subjects', { count: subjects })}</span>
      </p>
      <p className="soft">
        {lastDailyRun === undefined
          ? say('today.screened.never')
          : say('today.screened.daily', { at: shortTime(lastDailyRun) })}
      </p>
    </Section>
  );
}

function Tools({ today }: { today: Today }) {
  return (
    <>
      <Link to="/alerts" search={{ view: 'held' }}>
        {say('today.held', { count: today.held })}
      </Link>
      <Link to="/alerts" search={{ view: 'second' }}>
        {say('today.second', { count: today.second })}
      </Link>
      <Link to="/alerts" search={{ view: 'closed' }}>
        {say('today.closed', { count: today.closedToday })}
      </Link>
    </>
  );
}

function Loaded({ today }: { today: Today }) {
  const { feeds } = useMe();
  return (
    <>
      <PageHead
        title={say('today.title')}
        note={say('today.note', { open: today.open })}
        tools={<Tools today={today} />}
      />
      <Since since={today.since} />
      {today.exercise ? (
        <div className="today-notice">
          <Notice actions={<Link to="/lists">{say('today.exercise.lists')}</Link>}>{say('today.exercise')}</Notice>
        </div>
      ) : null}
      <div className="today-columns">
        <section aria-label={say('today.next')}>
          <NextAlerts today={today} />
        </section>
        <div className="today-side">
          <Followed />
          <LateFeeds today={today} anyFeed={feeds.all > 0} />
          <Deltas deltas={today.deltas} />
          <Screened screened={today.screened} />
        </div>
      </div>
    </>
  );
}

function Work() {
  const { data, error, refetch } = useQuery(todayOptions);
  if (data !== undefined) return <Loaded today={data} />;
  if (error === null) return <GreyBars rows={18} widths={['24%', '46%', '40%']} />;
  return (
    <ProblemNotice
      problem={asProblem(error)}
      actions={<Button onPress={() => void refetch()}>{say('common.tryAgain')}</Button>}
    />
  );
}

/** What must be decided next, what is late or refused, and what changed. */
export function TodayPage() {
  const { waiting, purpose } = useMe();
  return (
    <Page>
      <PageHeading crumbs={[say('today.title')]} title={say('today.title')} />
      <PinnedWarnings />
      {purpose === undefined ? <PageHead title={say('today.title')} /> : null}
      <PurposeGate what={say('today.protected', { count: waiting.alerts })} rows={16}>
        <Work />
      </PurposeGate>
    </Page>
  );
}
