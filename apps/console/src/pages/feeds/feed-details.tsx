import type { FeedHealth } from '@quintet/node/api';
import { useState } from 'react';
import { useMay } from '../../api/me.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { FindingList } from '../../parts/finding-list.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Outside } from '../../parts/outside.tsx';
import { FeedForm } from '../lists/feed-form.tsx';

/** The last polls as a table, what was found in full, where it comes from, and the form for those who may alter it. */
export function FeedDetails({ health }: { health: FeedHealth }) {
  const mayChange = useMay('feed.change');
  const [altering, setAltering] = useState(false);
  const { polls } = health;
  const found = polls.filter(({ findings }) => findings.length > 0);
  return (
    <div className="feed-details">
      <Facts health={health} />
      {mayChange && !altering ? <Button onPress={() => setAltering(true)}>{say('feeds.alter')}</Button> : null}
      {altering ? <FeedForm key={health.id} feed={health} onDone={() => setAltering(false)} /> : null}
      <h3>{say('feeds.findings')}</h3>
      {found.length === 0 ? <p className="soft">{say('feeds.findingsNone')}</p> : null}
      {found.slice(0, FOUND_MAX).map(({ at, findings }) => (
        <div key={at} className="feed-found">
          <span className="small muted nowrap">
            <Moment at={at} />
          </span>
          <FindingList findings={findings} />
        </div>
      ))}
      {polls.length === 0 ? null : <Polls polls={polls} />}
    </div>
  );
}

/** Polls whose findings stand in full; the table below has all polls. */
const FOUND_MAX = 8;

function Facts({
  health: { owner, location, everyMinutes, dataset, state, legalBasis, enabled },
}: {
  health: FeedHealth;
}) {
  return (
    <>
      <p className="soft">
        {say(`feeds.stateWhy.${state}`)}
        {enabled ? null : ` ${say('feeds.off')}`}
      </p>
      <dl className="feed-facts">
        <dt>{say('feeds.owner')}</dt>
        <dd>
          <Outside value={owner} />
        </dd>
        <dt>{say('lists.feedBasis')}</dt>
        <dd>
          <Outside value={legalBasis} />
        </dd>
        <dt>{say('lists.feedDataset')}</dt>
        <dd className="mono">{dataset}</dd>
        {location === undefined ? null : (
          <>
            <dt>{say('feeds.address')}</dt>
            <dd className="mono">
              <Outside value={location} />
            </dd>
          </>
        )}
        {everyMinutes === undefined ? null : (
          <>
            <dt>{say('feeds.every')}</dt>
            <dd>{say('feeds.everyMinutes', { minutes: everyMinutes })}</dd>
          </>
        )}
      </dl>
    </>
  );
}

function Polls({ polls }: Pick<FeedHealth, 'polls'>) {
  return (
    <>
      <h3>{say('feeds.polls')}</h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling area takes focus, so that the arrow keys move it. */}
      <div className="feed-polls" role="region" aria-label={say('feeds.polls')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('feeds.pollAt')}</th>
              <th scope="col">{say('feeds.pollResult')}</th>
              <th scope="col" className="num">
                {say('feeds.pollReports')}
              </th>
              <th scope="col" className="num">
                {say('feeds.pollAdded')}
              </th>
              <th scope="col" className="num">
                {say('feeds.pollChanged')}
              </th>
              <th scope="col" className="num">
                {say('feeds.pollTook')}
              </th>
            </tr>
          </thead>
          <tbody>
            {polls.map(({ at, ok, reports, added, changed, tookMs }, place) => (
              <tr key={`${at} ${place}`}>
                <td>
                  <Moment at={at} />
                </td>
                <td className={ok ? 'soft' : 'warning'}>{say(ok ? 'feeds.pollOk' : 'feeds.pollFailed')}</td>
                <td className="num">{reports.toLocaleString('en-GB')}</td>
                <td className="num">{added.toLocaleString('en-GB')}</td>
                <td className="num">{changed.toLocaleString('en-GB')}</td>
                <td className="num">{say('feeds.milliseconds', { ms: tookMs })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
